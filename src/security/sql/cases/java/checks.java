package demo;

import java.sql.*;
import java.util.*;
import java.util.regex.Pattern;

public class Checks {
  private static final Set<String> COLUMNS = Set.of("name", "created_at");
  private static final List<String> NAMES = Arrays.asList("a", "b");
  private static final Pattern WORD = Pattern.compile("^[A-Za-z_]+$");
  private static final Map<String, String> ORDER = new HashMap<>();

  enum Direction { ASC, DESC }

  private Connection db;

  public ResultSet allowed(String column) throws SQLException {
    if (!COLUMNS.contains(column)) {
      throw new IllegalArgumentException("column");
    }
    return db.createStatement().executeQuery("SELECT * FROM t ORDER BY " + column);
  }

  public ResultSet inverted(String column) throws SQLException {
    if (COLUMNS.contains(column)) {
      throw new IllegalArgumentException("column");
    }
    return db.createStatement().executeQuery("SELECT * FROM t ORDER BY " + column); // expect: medium
  }

  public ResultSet matched(String table) throws SQLException {
    if (table.matches("[a-z]+")) {
      return db.createStatement().executeQuery("SELECT * FROM " + table);
    }
    return null;
  }

  public ResultSet matchedWide(String table) throws SQLException {
    if (table.matches(".*")) {
      return db.createStatement().executeQuery("SELECT * FROM " + table); // expect: medium
    }
    return null;
  }

  public ResultSet compiled(String table) throws SQLException {
    if (!WORD.matcher(table).matches()) {
      return null;
    }
    return db.createStatement().executeQuery("SELECT * FROM " + table);
  }

  public ResultSet direction(String text) throws SQLException {
    Direction direction = Direction.valueOf(text);
    return db.createStatement().executeQuery("SELECT * FROM t ORDER BY id " + direction);
  }

  public ResultSet directionName(Direction direction) throws SQLException {
    return db.createStatement().executeQuery("SELECT * FROM t ORDER BY id " + direction.name());
  }

  public ResultSet uuid(String id) throws SQLException {
    UUID key = UUID.fromString(id);
    return db.createStatement().executeQuery("SELECT * FROM t WHERE id = '" + key + "'");
  }

  public ResultSet equal(String kind) throws SQLException {
    if ("admin".equals(kind) || "user".equals(kind)) {
      return db.createStatement().executeQuery("SELECT * FROM t WHERE kind = '" + kind + "'");
    }
    return db.createStatement().executeQuery("SELECT * FROM t WHERE kind = '" + kind + "'"); // expect: high
  }

  public ResultSet doubled(String name) throws SQLException {
    String safe = name.replace("'", "''");
    return db.createStatement().executeQuery("SELECT * FROM t WHERE name = '" + safe + "'");
  }

  public ResultSet stripped(String name) throws SQLException {
    String safe = name.replaceAll("[^a-zA-Z0-9]", "");
    return db.createStatement().executeQuery("SELECT * FROM t WHERE name = '" + safe + "'");
  }

  public ResultSet digits(String id) throws SQLException {
    if (!id.chars().allMatch(Character::isDigit)) return null;
    return db.createStatement().executeQuery("SELECT * FROM t WHERE id = " + id);
  }

  public ResultSet quotedByDriver(String column) throws SQLException {
    Statement st = db.createStatement();
    return st.executeQuery("SELECT " + st.enquoteIdentifier(column, true) + " FROM t");
  }

  public ResultSet lookedUp(String key) throws SQLException {
    Map<String, String> columns = new HashMap<>();
    columns.put("n", "name");
    columns.put("c", "created_at");
    String column = columns.getOrDefault(key, "id");
    return db.createStatement().executeQuery("SELECT * FROM t ORDER BY " + column);
  }

  public ResultSet caught(String id) throws SQLException {
    try {
      Integer.parseInt(id);
    } catch (NumberFormatException e) {
      return null;
    }
    return db.createStatement().executeQuery("SELECT * FROM t WHERE name = '" + id.trim() + "' AND 1 = " + Integer.valueOf(id).intValue()); // expect: high
  }
}
