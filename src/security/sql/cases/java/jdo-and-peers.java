package demo;

import javax.jdo.*;
import org.springframework.jdbc.core.*;
import java.sql.*;
import java.util.*;

public class JdoAndPeers {
  private static final PersistenceManagerFactory pmf = JDOHelper.getPersistenceManagerFactory("main");

  public void jdo(String input) {
    PersistenceManager pm = pmf.getPersistenceManager();
    pm.newQuery("select * from Customer where name = " + input); // expect: high
    pm.newQuery("sql", "select * from Product where title = " + input); // expect: high
    pm.newQuery("select * from Setting");
    final String query = "select * from Setting";
    pm.newQuery(query);
    pm.newQuery("sql", query);
  }

  public void filters(String filterValue) {
    PersistenceManager pm = pmf.getPersistenceManager();
    Query q = pm.newQuery(UserEntity.class);
    q.setFilter("id == " + filterValue); // expect: high
    final String FIXED = "1";
    q.setFilter("userId == " + FIXED);
    q.setGrouping(filterValue + " having count(*) > 1"); // expect: high
  }

  public void factory(JdbcOperations operations, String input) {
    new PreparedStatementCreatorFactory("INSERT INTO customers VALUES ('" + input + "')"); // expect: high
    operations.execute("DELETE FROM t WHERE x = '" + input + "'"); // expect: high
    operations.queryForObject("SELECT x FROM t WHERE x = ?", new Object[] {input}, String.class);
  }

  public List<Account> overloaded(String id) throws SQLException {
    String sql = "SELECT * FROM accounts WHERE id = '" + id + "'";
    Connection c = DB.getConnection();
    ResultSet rs = c.createStatement().executeQuery(sql); // expect: high
    return map(rs);
  }

  public List<Account> overloaded(String id, String field) throws SQLException {
    String sql = "SELECT ";
    sql += field;
    sql += " FROM accounts WHERE id = '";
    sql += id;
    sql += "'";
    Connection c = DB.getConnection();
    ResultSet rs = c.createStatement().executeQuery(sql); // expect: high
    return map(rs);
  }

  public void overloaded() throws SQLException {
    String tableName = "accounts";
    DB.getConnection().createStatement().execute("SELECT * FROM " + tableName);
  }

  public void lambda(List<String> names) {
    names.forEach(name -> {
      try (Statement s = DB.getConnection().createStatement()) {
        s.execute("DELETE FROM t WHERE x = '" + name + "'"); // expect: high
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  public void streams(List<String> names, List<Long> ids) throws SQLException {
    String list = names.stream().map(n -> "'" + n + "'").collect(java.util.stream.Collectors.joining(","));
    DB.getConnection().createStatement().execute("DELETE FROM t WHERE x IN (" + list + ")"); // expect: high
    String marks = String.join(",", Collections.nCopies(names.size(), "?"));
    DB.getConnection().prepareStatement("DELETE FROM t WHERE x IN (" + marks + ")");
    String marks2 = names.stream().map(n -> "?").collect(java.util.stream.Collectors.joining(","));
    DB.getConnection().prepareStatement("DELETE FROM t WHERE x IN (" + marks2 + ")");
    String numbers = ids.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(","));
    DB.getConnection().createStatement().execute("DELETE FROM t WHERE x IN (" + numbers + ")");
  }

  public void environment() throws SQLException {
    String category = System.getenv("KIND");
    Statement statement = DB.getConnection().createStatement();
    String query1 = "SELECT name, price FROM goods WHERE kind = '" + category + "' ORDER BY price";
    ResultSet results = statement.executeQuery(query1); // expect: high
    String query2 = "SELECT name, price FROM goods WHERE kind = ? ORDER BY price";
    PreparedStatement ps = DB.getConnection().prepareStatement(query2);
    ps.setString(1, category);
    ps.executeQuery();
  }

  private static final List<String> GOOD = List.of("allowed1", "allowed2");
  private static final Set<String> OPEN = new HashSet<>();

  public void allowed(String[] args) throws SQLException {
    String tainted = args[1];
    if (GOOD.contains(tainted.toLowerCase())) {
      String query = "SELECT name, price FROM goods WHERE kind = '" + tainted + "' ORDER BY price";
      DB.getConnection().createStatement().executeQuery(query);
    } else {
      String query = "SELECT name, price FROM goods WHERE kind = '" + tainted + "' ORDER BY price";
      DB.getConnection().createStatement().executeQuery(query); // expect: high
    }
  }

  public void loops(java.io.BufferedReader reader, Scanner scanner) throws Exception {
    String line;
    while ((line = reader.readLine()) != null) {
      DB.getConnection().createStatement().execute("INSERT INTO t VALUES ('" + line + "')"); // expect: high
    }
    int i = 0;
    for (i = 0; i < 3; i++) {
      DB.getConnection().createStatement().execute("INSERT INTO t VALUES (" + i + ")");
    }
    String next = new Scanner(System.in).nextLine();
    DB.getConnection().createStatement().execute("INSERT INTO t VALUES ('" + next + "')"); // expect: high
    int n = scanner.nextInt();
    DB.getConnection().createStatement().execute("INSERT INTO t VALUES (" + n + ")");
    long now = System.currentTimeMillis();
    DB.getConnection().createStatement().execute("DELETE FROM t WHERE at < " + (now - 1000L * 60));
    DB.getConnection().createStatement().execute("DELETE FROM t WHERE at < " + (now + 5));
    DB.getConnection().createStatement().execute("DELETE FROM t WHERE at < '" + new java.util.Date() + "'");
    DB.getConnection().createStatement().execute("DELETE FROM t WHERE at < '" + java.time.LocalDate.now().minusDays(3) + "'");
  }

  public void second(ResultSet rs) throws SQLException {
    DB.getConnection().createStatement().execute("DELETE FROM t WHERE id = " + rs.getInt("id"));
    DB.getConnection().createStatement().execute("DELETE FROM t WHERE id = '" + rs.getString("id") + "'"); // expect: high
  }
}
