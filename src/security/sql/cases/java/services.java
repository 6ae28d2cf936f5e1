public class S {
  @Autowired SqlSession sqlSession;
  String a(String t, List<String> cols) {
    String sql = "INSERT INTO " + t + " (" + String.join(",", cols) + ") VALUES (" + cols.stream().map(c -> "?").collect(Collectors.joining(",")) + ")";
    return sql;
  }
  void b(String user) throws Exception {
    Connection conn = null; PreparedStatement ps = null; ResultSet rs = null;
    try {
      conn = Pool.get();
      String q = "SELECT * FROM u WHERE n=?";
      if (user != null) { q += " AND a='" + user + "'"; }
      ps = conn.prepareStatement(q); // expect: high
      rs = ps.executeQuery();
    } finally { if (rs != null) rs.close(); }
  }
  static final String Q1 = "SELECT * FROM u";
  static final String Q2 = Q1 + " WHERE a = ?";
  void c(EntityManager em, Class<?> cls, Pageable p) throws Exception {
    em.createQuery("select x from " + cls.getName() + " x").getResultList();
    em.createQuery("select x from X x where x.a in :l").setParameter("l", list());
    StringBuilder hql = new StringBuilder("from X x where 1=1 ");
    if (p.isPaged()) hql.append(" and x.b = :b ");
    for (Sort.Order o : p.getSort()) { hql.append(" order by x.").append(o.getProperty()).append(" ").append(o.getDirection()); }
    em.createQuery(hql.toString()); // expect: high
  }
  void d(JdbcTemplate t, String x) {
    t.query("SELECT * FROM a WHERE b = ?", ps -> ps.setString(1, x), rs -> { });
    t.execute("CREATE TABLE IF NOT EXISTS a (b INT)");
    t.queryForObject("SELECT COUNT(*) FROM a WHERE b = '" + x + "'", Integer.class); // expect: high
    t.query(con -> { PreparedStatement ps = con.prepareStatement("SELECT * FROM a WHERE b = ?"); ps.setString(1, x); return ps; }, rs -> null);
    String[] parts = x.split(",");
    String in = Arrays.stream(parts).map(s -> "'" + s + "'").collect(Collectors.joining(","));
    t.update("DELETE FROM a WHERE b IN (" + in + ")"); // expect: high
    in = Arrays.stream(parts).map(Integer::parseInt).map(String::valueOf).collect(Collectors.joining(","));
    t.update("DELETE FROM a WHERE b IN (" + in + ")");
    List<Integer> ids = new ArrayList<>();
    for (String s : parts) ids.add(Integer.parseInt(s));
    t.update("DELETE FROM a WHERE b IN (" + StringUtils.join(ids, ",") + ")");
    t.update("DELETE FROM a WHERE b IN (" + ids.toString().replace("[", "").replace("]", "") + ")");
  }
  void e(HttpServletRequest r) throws Exception {
    int id;
    try { id = Integer.parseInt(r.getParameter("id")); } catch (NumberFormatException ex) { id = 0; }
    stmt.executeQuery("SELECT * FROM a WHERE b = " + id);
    String s = r.getParameter("s");
    if (s == null || s.isEmpty()) { s = "x"; }
    if (!StringUtils.isNumeric(s)) throw new IllegalArgumentException();
    stmt.executeQuery("SELECT * FROM a WHERE b = " + s);
    String e = ESAPI.encoder().encodeForSQL(new MySQLCodec(), r.getParameter("e"));
    stmt.executeQuery("SELECT * FROM a WHERE b = '" + e + "'");
    User u = (User) r.getSession().getAttribute("user");
    stmt.executeQuery("SELECT * FROM a WHERE b = '" + u.getName() + "'"); // expect: high
  }
}
