package demo;

import java.sql.*;
import javax.servlet.http.HttpServletRequest;

public class JdbcStatements {
  private static final String TABLE = "users";
  private static final String SELECT = "SELECT * FROM " + TABLE + " WHERE id = ";
  private final Connection conn;

  public JdbcStatements(Connection conn) {
    this.conn = conn;
  }

  public ResultSet byName(HttpServletRequest request) throws SQLException {
    String name = request.getParameter("name");
    Statement stmt = conn.createStatement();
    return stmt.executeQuery("SELECT * FROM users WHERE name = '" + name + "'"); // expect: high
  }

  public ResultSet byNameBound(HttpServletRequest request) throws SQLException {
    PreparedStatement stmt = conn.prepareStatement("SELECT * FROM users WHERE name = ?");
    stmt.setString(1, request.getParameter("name"));
    return stmt.executeQuery();
  }

  public ResultSet byId(int id) throws SQLException {
    Statement stmt = conn.createStatement();
    return stmt.executeQuery(SELECT + id);
  }

  public ResultSet byBoxedId(Long id) throws SQLException {
    return conn.createStatement().executeQuery(SELECT + id);
  }

  public ResultSet byText(String id) throws SQLException {
    return conn.createStatement().executeQuery(SELECT + id); // expect: high
  }

  public ResultSet byParsed(String id) throws SQLException {
    int number = Integer.parseInt(id);
    return conn.createStatement().executeQuery(SELECT + number);
  }

  public ResultSet byParsedInline(String id) throws SQLException {
    return conn.createStatement().executeQuery(SELECT + Long.parseLong(id));
  }

  public void update(String name, String mail) throws SQLException {
    String sql = String.format("UPDATE users SET mail = '%s' WHERE name = '%s'", mail, name);
    try (Statement s = conn.createStatement()) {
      s.executeUpdate(sql); // expect: high
    }
  }

  public void updateNumber(String name, int age) throws SQLException {
    String sql = String.format("UPDATE users SET age = %d WHERE name = 'root'", age);
    try (Statement s = conn.createStatement()) {
      s.executeUpdate(sql);
    }
  }

  public void prepared(String order) throws SQLException {
    PreparedStatement ps = conn.prepareStatement("SELECT * FROM users ORDER BY " + order); // expect: medium
    ps.executeQuery();
  }

  public void call(String procedure) throws SQLException {
    CallableStatement cs = conn.prepareCall("{call " + procedure + "()}"); // expect: medium
    cs.execute();
  }

  public void batch(String[] names) throws SQLException {
    Statement st = conn.createStatement();
    for (String name : names) {
      st.addBatch("INSERT INTO users (name) VALUES ('" + name + "')"); // expect: high
    }
    st.executeBatch();
  }

  public void log(String name) {
    System.out.println("SELECT * FROM users WHERE name = '" + name + "'");
    throw new IllegalStateException("SELECT * FROM users WHERE name = '" + name + "' failed");
  }

  public void execute(Runnable task, java.util.concurrent.Executor executor) {
    executor.execute(task);
  }

  public ResultSet placeholders(java.util.List<Integer> ids) throws SQLException {
    StringBuilder sql = new StringBuilder("SELECT * FROM users WHERE id IN (");
    for (int i = 0; i < ids.size(); i++) {
      if (i > 0) sql.append(",");
      sql.append("?");
    }
    sql.append(")");
    PreparedStatement ps = conn.prepareStatement(sql.toString());
    return ps.executeQuery();
  }

  public ResultSet builder(String name, boolean strict) throws SQLException {
    StringBuilder sql = new StringBuilder();
    sql.append("SELECT * FROM users WHERE 1 = 1");
    if (strict) {
      sql.append(" AND name = '").append(name).append("'");
    }
    return conn.createStatement().executeQuery(sql.toString()); // expect: high
  }

  public ResultSet concat(String name) throws SQLException {
    String sql = "SELECT * FROM users WHERE name = '".concat(name).concat("'");
    return conn.createStatement().executeQuery(sql); // expect: high
  }

  public ResultSet joined(String[] names) throws SQLException {
    String sql = "SELECT * FROM users WHERE name IN ('" + String.join("','", names) + "')";
    return conn.createStatement().executeQuery(sql); // expect: high
  }

  public ResultSet switched(String column) throws SQLException {
    String order;
    switch (column) {
      case "name":
        order = "name";
        break;
      case "created":
        order = "created_at";
        break;
      default:
        order = "id";
    }
    return conn.createStatement().executeQuery("SELECT * FROM users ORDER BY " + order);
  }

  public ResultSet arrows(String direction) throws SQLException {
    String dir = switch (direction) {
      case "up" -> "ASC";
      case "down" -> "DESC";
      default -> throw new IllegalArgumentException(direction);
    };
    return conn.createStatement().executeQuery("SELECT * FROM users ORDER BY id " + dir);
  }

  public ResultSet ternary(boolean up) throws SQLException {
    return conn.createStatement().executeQuery("SELECT * FROM users ORDER BY id " + (up ? "ASC" : "DESC"));
  }
}
