using Microsoft.Data.Sqlite;

var app = WebApplication.CreateBuilder(args).Build();

app.MapGet("/users/{name}", (string name, SqliteConnection db) =>
{
    var command = db.CreateCommand();
    command.CommandText = "SELECT * FROM users WHERE name = '" + name + "'"; // expect: high
    return command.ExecuteReader();
});

app.MapGet("/users/{id}", (int id, SqliteConnection db) =>
{
    var command = db.CreateCommand();
    command.CommandText = "SELECT * FROM users WHERE id = " + id;
    return command.ExecuteReader();
});

app.MapPost("/sql", async (HttpRequest request, SqliteConnection db) =>
{
    using var reader = new StreamReader(request.Body);
    var body = await reader.ReadToEndAsync();
    var command = new SqliteCommand(body, db); // expect: high
    command.CommandText = "SELECT 1";
});

var table = args.Length > 0 ? args[0] : "users";
new SqliteCommand($"DELETE FROM {table}", null).ExecuteNonQuery(); // expect: medium
