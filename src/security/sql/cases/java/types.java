package demo;
import java.sql.*;
import java.util.*;
public class E {
  enum Sort {
    NAME("name"), DATE("created_at");
    private final String column;
    Sort(String column) { this.column = column; }
    String column() { return column; }
    static Sort of(String text) { return valueOf(text.toUpperCase()); }
  }
  interface Dao { ResultSet find(String x) throws SQLException; }
  record Page(int number, int size, String sort) {}
  private final Connection c;
  private int limit = 10;
  private static final Map<String, String> COLUMNS = Map.of("n", "name", "d", "created_at");
  private static final Map<String, String> ORDERS = new HashMap<>();
  static { ORDERS.put("up", "ASC"); ORDERS.put("down", "DESC"); }
  E(Connection c) { this.c = c; }
  void a(Sort sort, Page page, String text, Optional<String> name) throws SQLException {
    Statement st = c.createStatement();
    st.executeQuery("SELECT * FROM t ORDER BY " + sort.column());
    st.executeQuery("SELECT * FROM t ORDER BY " + Sort.NAME.column());
    st.executeQuery("SELECT * FROM t ORDER BY " + Sort.NAME.column);
    st.executeQuery("SELECT * FROM t ORDER BY " + Sort.of(text).column());
    st.executeQuery("SELECT * FROM t LIMIT " + page.size() + " OFFSET " + page.number() * page.size());
    st.executeQuery("SELECT * FROM t ORDER BY " + page.sort()); // expect: medium
    st.executeQuery("SELECT * FROM t LIMIT " + limit);
    st.executeQuery("SELECT * FROM t LIMIT " + this.limit);
    st.executeQuery("SELECT * FROM t ORDER BY " + COLUMNS.getOrDefault(text, "id"));
    st.executeQuery("SELECT * FROM t ORDER BY " + COLUMNS.get(text));
    st.executeQuery("SELECT * FROM t ORDER BY id " + ORDERS.get(text));
    st.executeQuery("SELECT * FROM t WHERE x = '" + name.orElse("none") + "'"); // expect: high
    String trimmed = name.map(String::trim).orElse("");
    st.executeQuery("SELECT * FROM t WHERE x = '" + trimmed + "'"); // expect: high
    new Thread(() -> { try { st.execute("DELETE FROM t WHERE x = '" + text + "'"); } catch (SQLException e) { } }).start(); // expect: high
    Dao dao = new Dao() { public ResultSet find(String x) throws SQLException { return st.executeQuery("SELECT * FROM t WHERE x = '" + x + "'"); } }; // expect: high
    int i = 0;
    String sql = "SELECT * FROM t WHERE a" + i++ + " = 1";
    st.executeQuery(sql);
    st.executeQuery("SELECT * FROM t WHERE a = " + (text == null ? "NULL" : "1"));
    st.executeQuery("SELECT * FROM t WHERE a = " + (text == null ? "NULL" : "'" + text + "'")); // expect: high
    var q = "SELECT * FROM t WHERE a = '%s'";
    st.executeQuery(String.format(q, text)); // expect: high
    st.executeQuery(String.format(Locale.ROOT, q, text)); // expect: high
    st.executeQuery(java.text.MessageFormat.format("SELECT * FROM t WHERE a = ''{0}''", text)); // expect: high
    Object o = text;
    if (o instanceof String s) st.executeQuery("SELECT * FROM t WHERE a = '" + s + "'"); // expect: high
    char kind = text.charAt(0);
    byte[] bytes = text.getBytes();
    st.executeQuery("SELECT * FROM t WHERE a = '" + new String(bytes, java.nio.charset.StandardCharsets.UTF_8) + "'"); // expect: high
  }
}
