import java.sql.*;
import java.util.*;
import javax.persistence.*;

public class A {
  @Value("${table}") private String table;
  private static String PREFIX = "pre_";
  protected String schema;
  private EntityManager em;
  private JdbcTemplate jdbc;
  private final String fixed;

  public A() { this.fixed = "users"; }

  public void a(Map<String, Object> filters, List<String> columns, Connection c) throws Exception {
    StringBuilder sb = new StringBuilder("SELECT * FROM " + fixed + " WHERE 1=1");
    List<Object> params = new ArrayList<>();
    for (Map.Entry<String, Object> e : filters.entrySet()) {
      sb.append(" AND ").append(e.getKey()).append(" = ?");
      params.add(e.getValue());
    }
    jdbc.query(sb.toString(), params.toArray(), (rs, i) -> null); // expect: high
  }

  public void b(String name, Integer age, Connection c) throws Exception {
    StringBuilder sb = new StringBuilder("SELECT * FROM t WHERE 1=1");
    List<Object> params = new ArrayList<>();
    if (name != null) { sb.append(" AND name = ?"); params.add(name); }
    if (age != null) { sb.append(" AND age = ").append(age); }
    sb.append(" LIMIT ").append(10).append(" OFFSET ").append(age * 10);
    PreparedStatement ps = c.prepareStatement(sb.toString());
    for (int i = 0; i < params.size(); i++) ps.setObject(i + 1, params.get(i));
  }

  public List<?> c(String jpql, String name) {
    TypedQuery<A> q = em.createQuery("SELECT a FROM A a WHERE a.name LIKE :name" + (name.isEmpty() ? "" : " AND a.x = 1"), A.class);
    q.setParameter("name", "%" + name + "%");
    return q.getResultList();
  }

  public void d(String user) throws SQLException {
    try (Connection conn = ds.getConnection();
         Statement st = conn.createStatement();
         ResultSet rs = st.executeQuery("SELECT * FROM t WHERE u = '" + user + "'")) { // expect: high
      while (rs.next()) { System.out.println(rs.getString(1)); }
    }
  }

  public void e(User u) throws SQLException {
    String q = "insert into users (name, age) values ('" + u.getName() + "', " + u.getAge() + ")";
    Statement st = ds.getConnection().createStatement();
    st.executeUpdate(q); // expect: high
  }

  public void f(String id) throws SQLException {
    String sql = null;
    sql = "select * from t where id=" + id;
    ds.getConnection().prepareStatement(sql).executeQuery(); // expect: high
  }

  public void g() throws SQLException {
    String[] tables = {"a", "b"};
    for (String t : tables) { ds.getConnection().createStatement().execute("TRUNCATE TABLE " + t); }
    for (int i = 0; i < tables.length; i++) { ds.getConnection().createStatement().execute("TRUNCATE TABLE " + tables[i]); }
    ds.getConnection().createStatement().execute("DROP TABLE " + PREFIX + "x");
  }

  public void h(long from, long to) throws SQLException {
    String where = " where t between " + from + " and " + to;
    ds.getConnection().createStatement().execute("delete from x" + where);
    ds.getConnection().createStatement().execute("delete from x" + String.format(" where t between %d and %d", from, to));
  }

  public void i(String q) {
    Query query = session.createQuery("from Person p where p.name='" + q + "'"); // expect: high
    Query query2 = session.createNativeQuery(String.format("select * from t where x = '%s'", q)); // expect: high
  }

  interface Repo extends JpaRepository<A, Long> {
    @Query("select a from A a where a.name = ?1")
    List<A> find(String name);
    @Query(value = "SELECT * FROM a WHERE name = :name " + "ORDER BY id", nativeQuery = true)
    List<A> find2(String name);
  }
}
