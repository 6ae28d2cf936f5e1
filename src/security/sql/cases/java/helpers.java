package demo;

import java.sql.*;
import javax.servlet.http.*;

public class Helpers extends HttpServlet {
  private String query;
  private String filter;

  protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String id = input(req, "id");
    run(build("users", id));
    run(build("users", "7"));
    runSafe("SELECT 1");
  }

  private String input(HttpServletRequest req, String name) {
    return req.getParameter(name);
  }

  private String build(String table, String id) {
    return "SELECT * FROM " + table + " WHERE id = " + id;
  }

  private void run(String sql) throws Exception {
    connection().createStatement().executeQuery(sql); // expect: high
  }

  private void runSafe(String sql) throws Exception {
    connection().createStatement().executeQuery(sql);
  }

  private Connection connection() throws Exception {
    return DriverManager.getConnection("jdbc:h2:mem:");
  }

  protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    this.filter = req.getParameter("filter");
    this.query = "SELECT * FROM t WHERE x = '" + this.filter + "'";
    connection().createStatement().executeQuery(query); // expect: high
  }

  protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws Exception {
    String name = clean(req.getParameter("name"));
    connection().createStatement().executeQuery("SELECT * FROM t WHERE x = '" + name + "'");
  }

  private static String clean(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "");
  }

  public static void main(String[] args) throws Exception {
    Connection c = DriverManager.getConnection("jdbc:h2:mem:");
    c.createStatement().executeUpdate("DELETE FROM t WHERE x = '" + args[0] + "'"); // expect: high
    String table = System.getenv("TABLE");
    c.createStatement().execute("DROP TABLE " + table); // expect: medium
  }
}
