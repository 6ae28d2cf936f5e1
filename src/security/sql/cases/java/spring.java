package demo;

import java.util.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.*;
import org.springframework.web.bind.annotation.*;

@RestController
public class Spring {
  @Autowired private JdbcTemplate jdbcTemplate;
  private final NamedParameterJdbcTemplate named;

  public Spring(NamedParameterJdbcTemplate named) {
    this.named = named;
  }

  @GetMapping("/users")
  public List<Map<String, Object>> list(@RequestParam("q") String q) {
    return jdbcTemplate.queryForList("SELECT * FROM users WHERE name LIKE '%" + q + "%'"); // expect: high
  }

  @GetMapping("/users/bound")
  public List<Map<String, Object>> bound(@RequestParam String q) {
    return jdbcTemplate.queryForList("SELECT * FROM users WHERE name LIKE ?", "%" + q + "%");
  }

  @GetMapping("/users/{id}")
  public Map<String, Object> one(@PathVariable Long id) {
    return jdbcTemplate.queryForMap("SELECT * FROM users WHERE id = " + id);
  }

  @DeleteMapping("/users/{name}")
  public int remove(@PathVariable String name) {
    String sql = "DELETE FROM users WHERE name = '" + name + "'";
    return jdbcTemplate.update(sql); // expect: high
  }

  @PostMapping("/users")
  public int add(@RequestBody User user) {
    return this.jdbcTemplate.update("INSERT INTO users (name) VALUES ('" + user.getName() + "')"); // expect: high
  }

  public List<User> sorted(String column) {
    String sql = "SELECT * FROM users ORDER BY " + column;
    return named.query(sql, Map.of(), (rs, row) -> new User(rs.getString("name"))); // expect: medium
  }

  public List<User> params(String name) {
    MapSqlParameterSource source = new MapSqlParameterSource("name", name);
    return named.query("SELECT * FROM users WHERE name = :name", source, (rs, row) -> new User(rs.getString("name")));
  }

  public void creator(String name) {
    jdbcTemplate.update(con -> con.prepareStatement("DELETE FROM users WHERE name = '" + name + "'")); // expect: high
  }

  public String textBlock(String id) {
    return jdbcTemplate.queryForObject( // expect: high
        """
        SELECT name
        FROM users
        WHERE id = '%s'
        """.formatted(id), String.class);
  }

  record User(String name) {
    String getName() { return name; }
  }
}
