package demo;

import javax.servlet.http.*;

public class ServletConstants extends HttpServlet {
  protected void plain(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = param;
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void ifTrueTaint(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar; int num = 86; if ((9 * 40) - num > 200) bar = "always"; else bar = param;
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'");
  }

  protected void ifTaint(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar; int num = 196; if ((90 / 4) + num > 200) bar = param; else bar = "never";
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void ternarySafe(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar; int num = 106; bar = (9 * 18) + num > 200 ? "always" : param;
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'");
  }

  protected void ternaryBad(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar; int num = 86; bar = (9 * 40) - num > 200 ? param : "no";
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void switchSafe(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar; String letters = "ABC"; char letter = letters.charAt(1);
    switch (letter) { case 'A': bar = param; break; case 'B': bar = "two"; break; case 'C': case 'D': bar = param; break; default: bar = "none"; break; }
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'");
  }

  protected void switchBad(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar; String letters = "ABC"; char letter = letters.charAt(2);
    switch (letter) { case 'A': bar = param; break; case 'B': bar = "two"; break; case 'C': case 'D': bar = param; break; default: bar = "none"; break; }
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void listSafe(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = "other"; if (param != null) { java.util.List<String> items = new java.util.ArrayList<String>(); items.add("safe"); items.add(param); items.add("third"); items.remove(0); bar = items.get(1); }
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'");
  }

  protected void listBad(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = ""; if (param != null) { java.util.List<String> items = new java.util.ArrayList<String>(); items.add("safe"); items.add(param); items.add("third"); items.remove(0); bar = items.get(0); }
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void mapSafe(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = "safe!"; java.util.HashMap<String,Object> map = new java.util.HashMap<String,Object>(); map.put("first", "a Value"); map.put("second", param); map.put("third", "c"); bar = (String) map.get("second"); bar = (String) map.get("first");
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'");
  }

  protected void mapBad(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = "safe!"; java.util.HashMap<String,Object> map = new java.util.HashMap<String,Object>(); map.put("first", "a-Value"); map.put("second", param); map.put("third", "c"); bar = (String) map.get("second");
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void b64(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = ""; if (param != null) { bar = new String(org.apache.commons.codec.binary.Base64.decodeBase64(org.apache.commons.codec.binary.Base64.encodeBase64(param.getBytes()))); }
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void html(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = org.springframework.web.util.HtmlUtils.htmlEscape(param);
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void esapi(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = org.owasp.esapi.ESAPI.encoder().encodeForHTML(param);
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  protected void helperBad(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = ofHelperBad(request, param);
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  private static String ofHelperBad(HttpServletRequest request, String param) throws ServletException { String bar = param; return bar; }

  protected void helperSafe(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = ofHelperSafe(request, param);
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'");
  }

  private static String ofHelperSafe(HttpServletRequest request, String param) throws ServletException { String bar; int num = 106; bar = (9 * 18) + num > 200 ? "always" : param; return bar; }

  protected void innerSafe(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = new OfInnerSafe().doSomething(request, param);
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'");
  }

  private class OfInnerSafe { public String doSomething(HttpServletRequest request, String param) { String bar; int num = 86; if ((9 * 40) - num > 200) bar = "always"; else bar = param; return bar; } }

  protected void innerBad(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    String bar = new OfInnerBad().doSomething(request, param);
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

  private class OfInnerBad { public String doSomething(HttpServletRequest request, String param) { String bar = ""; if (param != null) { bar = param.split(" ")[0]; } return bar; } }

  protected void sb(HttpServletRequest request, java.sql.Statement statement) throws Exception {
    String param = request.getParameter("x");
    StringBuilder text = new StringBuilder(param); String bar = text.append("-tail").toString();
    statement.execute("SELECT * FROM users WHERE password = '" + bar + "'"); // expect: high
  }

}
