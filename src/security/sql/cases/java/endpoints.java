package demo;

import jakarta.ws.rs.*;
import jakarta.servlet.http.*;
import java.sql.*;
import java.util.stream.Collectors;
import org.slf4j.*;

@Path("/users")
public class Endpoints extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);
  private Connection connection;

  @GET
  public ResultSet byName(@QueryParam("name") String name, @PathParam("id") int id) throws SQLException {
    LOG.info("SELECT * FROM users WHERE name = '" + name + "'");
    ResultSet one = connection.createStatement().executeQuery("SELECT * FROM users WHERE id = " + id);
    return connection.createStatement().executeQuery("SELECT * FROM users WHERE name = '" + name + "'"); // expect: high
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
    String body = request.getReader().lines().collect(Collectors.joining());
    try (Statement statement = connection.createStatement()) {
      statement.execute(body); // expect: high
      for (Cookie cookie : request.getCookies()) {
        statement.execute("DELETE FROM sessions WHERE id = '" + cookie.getValue() + "'"); // expect: high
      }
      HttpSession session = request.getSession();
      String[] names = request.getParameterValues("names");
      StringBuilder in = new StringBuilder();
      for (int i = 0; i < names.length; i++) {
        in.append(i == 0 ? "" : ",").append("'").append(names[i]).append("'");
      }
      statement.executeUpdate("DELETE FROM users WHERE name IN (" + in + ")"); // expect: high
      int page = Integer.parseInt(request.getParameter("page"));
      statement.executeQuery("SELECT * FROM users LIMIT 10 OFFSET " + page * 10);
      statement.executeQuery("SELECT * FROM users LIMIT 10 OFFSET " + (page + 1));
      String sort = request.getParameter("sort");
      if (!"name".equals(sort) && !"age".equals(sort)) {
        sort = "id";
      }
      statement.executeQuery("SELECT * FROM users ORDER BY " + sort);
      String dir = "desc".equalsIgnoreCase(request.getParameter("dir")) ? "DESC" : "ASC";
      statement.executeQuery("SELECT * FROM users ORDER BY id " + dir);
    } catch (SQLException e) {
      response.getWriter().println("SELECT failed for " + request.getParameter("x"));
      LOG.error("UPDATE users SET x = '" + body + "' failed", e);
    }
  }

  static class Dao {
    private final Connection c;
    private String table = "users";

    Dao(Connection c) {
      this.c = c;
    }

    void clear() throws SQLException {
      c.createStatement().execute("DELETE FROM " + table);
      c.createStatement().execute("DELETE FROM " + this.table);
      c.createStatement().execute("DELETE FROM " + Tables.USERS + " WHERE " + Columns.AGE + " > 3");
    }

    void named(String table) throws SQLException {
      c.createStatement().execute("DELETE FROM " + table); // expect: medium
    }
  }
}
