using System.Linq;
using Dapper;
public class E
{
    private readonly IDbConnection _db;
    private readonly ITenant _tenant;
    private static readonly string[] Allowed = { "name", "date" };
    private static readonly Dictionary<string, string> Columns = new() { ["n"] = "name", ["d"] = "created_at" };
    public record Page(int Number, int Size, string Sort);
    public E(IDbConnection db, ITenant tenant) { _db = db; _tenant = tenant; }
    private string TableName => "users";
    private static string Quote(string name) => "[" + name.Replace("]", "]]") + "]";
    public void A(string text, Page page, SortOrder order, string[] names, object o, bool desc)
    {
        _db.Query($"SELECT * FROM {TableName} ORDER BY id OFFSET {page.Number * page.Size} ROWS");
        _db.Query($"SELECT * FROM t ORDER BY {page.Sort}"); // expect: medium
        if (!Allowed.Contains(text)) throw new ArgumentException(nameof(text));
        _db.Query($"SELECT * FROM t ORDER BY {text}");
        _db.Query($"SELECT * FROM t ORDER BY {(desc ? "a DESC" : "a")}");
    }
    public void B(string text)
    {
        _db.Query($"SELECT * FROM t ORDER BY {(Columns.TryGetValue(text, out var c) ? c : "id")}");
        _db.Query("SELECT * FROM t ORDER BY " + Columns[text]);
        _db.Query("SELECT * FROM t WHERE a = '" + text?.Trim() + "'"); // expect: high
        _db.Query("SELECT * FROM t WHERE a = '" + (text ?? "") + "'"); // expect: high
        _db.Query("SELECT * FROM t WHERE a = " + (text != null ? "1" : "0"));
        _db.Query(sql: "SELECT * FROM t WHERE a = '" + text + "'"); // expect: high
        _db.Query("SELECT * FROM t WHERE a = @a", param: new { a = text });
        _db.Execute("DELETE FROM t WHERE a = @a AND b = " + text.Length, new { a = text });
        var sql = text switch { "a" => "SELECT 1", _ => $"SELECT * FROM t WHERE a = '{text}'" };
        _db.Query(sql); // expect: high
        string q = "SELECT * FROM t";
        q = q + " WHERE a = '" + text + "'";
        _db.Query(q); // expect: high
        void Local(string s) => _db.Execute("DELETE FROM t WHERE a = '" + s + "'"); // expect: high
        Local(text);
        if (Guid.TryParse(text, out Guid id)) _db.Execute($"DELETE FROM t WHERE id = '{id}'");
        if (int.TryParse(text, out _)) _db.Execute($"DELETE FROM t WHERE id = {text}");
        if (text.All(char.IsDigit)) _db.Execute($"DELETE FROM t WHERE id = {text}");
        if (Enum.TryParse<SortOrder>(text, out var order)) _db.Execute($"SELECT * FROM t ORDER BY id {order}");
        foreach (var row in _db.Query<Row>("SELECT id FROM t")) _db.Execute($"DELETE FROM u WHERE id = {row.Id}");
        _db.Query($"SELECT * FROM {_tenant.Schema}.t"); // expect: medium
        _logger.LogInformation($"SELECT * FROM t WHERE a = '{text}'");
    }
}
public enum SortOrder { Asc, Desc }
public class Row { public int Id { get; set; } }
