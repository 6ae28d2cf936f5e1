using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Demo;

[ApiController]
public class UsersController : ControllerBase
{
    private static readonly HashSet<string> Columns = new HashSet<string> { "name", "created" };
    private static readonly Regex Word = new Regex("^[a-z]+$");
    private readonly AppContext context;
    private readonly System.Data.IDbConnection connection;

    public enum Direction { Asc, Desc }

    [HttpGet("{name}")]
    public async Task<IActionResult> Get(string name)
    {
        var users = await connection.QueryAsync<User>("SELECT * FROM users WHERE name = '" + name + "'"); // expect: high
        return Ok(users);
    }

    [HttpGet]
    public IActionResult Bound([FromQuery] string name)
    {
        return Ok(connection.Query<User>("SELECT * FROM users WHERE name = @name", new { name }));
    }

    public IActionResult Raw(string name)
    {
        return Ok(context.Users.FromSqlRaw("SELECT * FROM users WHERE name = '" + name + "'").ToList()); // expect: high
    }

    public IActionResult RawInterpolated(string name)
    {
        return Ok(context.Users.FromSqlRaw($"SELECT * FROM users WHERE name = '{name}'").ToList()); // expect: high
    }

    public IActionResult RawBound(string name)
    {
        return Ok(context.Users.FromSqlRaw("SELECT * FROM users WHERE name = {0}", name).ToList());
    }

    public IActionResult Interpolated(string name)
    {
        return Ok(context.Users.FromSqlInterpolated($"SELECT * FROM users WHERE name = {name}").ToList());
    }

    public IActionResult FromSql(string name)
    {
        return Ok(context.Users.FromSql($"SELECT * FROM users WHERE name = {name}").ToList());
    }

    public int Execute(string name)
    {
        context.Database.ExecuteSqlInterpolated($"DELETE FROM users WHERE name = {name}");
        context.Database.ExecuteSqlRaw("DELETE FROM users WHERE name = {0}", name);
        return context.Database.ExecuteSqlRaw("DELETE FROM users WHERE name = '" + name + "'"); // expect: high
    }

    public IActionResult Sorted(string column, Direction direction)
    {
        if (!Columns.Contains(column)) return BadRequest();
        return Ok(connection.Query<User>($"SELECT * FROM users ORDER BY {column} {direction}"));
    }

    public IActionResult SortedFreely(string column)
    {
        return Ok(connection.Query<User>($"SELECT * FROM users ORDER BY {column}")); // expect: medium
    }

    public IActionResult Matched(string table)
    {
        if (!Regex.IsMatch(table, "^[a-z]+$")) return BadRequest();
        return Ok(connection.Query<User>("SELECT * FROM " + table));
    }

    public IActionResult MatchedByField(string table)
    {
        if (Word.IsMatch(table)) return Ok(connection.Query<User>("SELECT * FROM " + table));
        return BadRequest();
    }

    public IActionResult Switched(string sort)
    {
        var column = sort switch
        {
            "name" => "name",
            "date" => "created_at",
            _ => "id",
        };
        return Ok(connection.Query<User>("SELECT * FROM users ORDER BY " + column));
    }

    public IActionResult SwitchedStatement(string sort)
    {
        string column;
        switch (sort)
        {
            case "name":
            case "date":
                column = sort;
                break;
            default:
                column = "id";
                break;
        }
        return Ok(connection.Query<User>("SELECT * FROM users ORDER BY " + column));
    }

    public IActionResult IsOneOf(string sort)
    {
        if (sort is not ("name" or "date")) return BadRequest();
        return Ok(connection.Query<User>("SELECT * FROM users ORDER BY " + sort));
    }

    public IActionResult FromRequest()
    {
        string name = Request.Query["name"];
        string cookie = Request.Cookies["x"];
        connection.Execute("DELETE FROM t WHERE x = '" + cookie + "'"); // expect: high
        return Ok(connection.QueryFirstOrDefault<User>($"SELECT * FROM users WHERE name = '{name}'")); // expect: high
    }

    public IActionResult Helper(string name)
    {
        return Ok(connection.Query<User>(Build(name))); // expect: high
    }

    public IActionResult HelperConstant()
    {
        return Ok(connection.Query<User>(Build("root")));
    }

    private string Build(string name) => $"SELECT * FROM users WHERE name = '{name}'";

    public IActionResult Members(string name)
    {
        var user = new User { Name = name, City = "Berlin" };
        connection.Query<User>("SELECT * FROM users WHERE city = '" + user.City + "'");
        return Ok(connection.Query<User>("SELECT * FROM users WHERE name = '" + user.Name + "'")); // expect: high
    }

    public IActionResult Looked(string key)
    {
        var columns = new Dictionary<string, string> { ["n"] = "name", ["c"] = "created_at" };
        if (!columns.TryGetValue(key, out var column)) return BadRequest();
        return Ok(connection.Query<User>("SELECT * FROM users ORDER BY " + column));
    }
}

public class User
{
    public string Name { get; set; }
    public string City { get; set; }
    public int Age { get; set; }
}

public class Page : PageModel
{
    [BindProperty]
    public string Search { get; set; }

    public void OnPost(System.Data.IDbConnection db)
    {
        db.Execute("DELETE FROM t WHERE x = '" + Search + "'"); // expect: high
    }
}
