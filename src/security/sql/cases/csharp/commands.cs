using System;
using System.Data;
using System.Data.SqlClient;
using System.Data.Odbc;
using System.Data.OleDb;
using System.Web;
using System.Web.UI.WebControls;
using Microsoft.Practices.EnterpriseLibrary.Data;

namespace Vulnerabilities
{
    class SqlInjection
    {
        System.Web.UI.WebControls.TextBox kindBox;
        string connectionString;
        public enum Kinds { A, B }

        public void GetDataSetByCategory(HttpRequest req)
        {
            using (var connection = new SqlConnection(connectionString))
            {
                var query1 = "SELECT name, price FROM goods WHERE kind = '" + kindBox.Text + "' ORDER BY price";
                var adapter = new SqlDataAdapter(query1, connection); // expect: high
                var result = new DataSet();
                adapter.Fill(result);
            }
            using (var connection = new SqlConnection(connectionString))
            {
                var adapter = new SqlDataAdapter("goods_of_kind", connection);
                adapter.SelectCommand.CommandType = CommandType.StoredProcedure;
                var parameter = new SqlParameter("category", kindBox.Text);
                adapter.SelectCommand.Parameters.Add(parameter);
            }
            var a = HttpContext.Current.Request.QueryString["a"];
            var cmd = new OdbcCommand("SELECT * FROM t WHERE a = '" + a + "'"); // expect: high
            var b = req.Params["b"];
            var cmd2 = new OleDbCommand();
            cmd2.CommandText = "SELECT * FROM t WHERE a = '" + b + "'"; // expect: high
            cmd2.CommandText += " AND b = '" + req["c"] + "'"; // expect: high
            SqlDataSource ds = new SqlDataSource();
            ds.SelectCommand = "SELECT * FROM t WHERE x = '" + kindBox.Text + "'"; // expect: high
        }

        public void Lib(Database db, string name, IDbConnection conn, IDbTransaction tran)
        {
            DbCommand c = db.GetSqlStringCommand("SELECT * FROM t WHERE x = '" + name + "'"); // expect: high
            db.ExecuteDataSet(CommandType.Text, "SELECT * FROM t WHERE x = '" + name + "'"); // expect: high
            SqlHelper.ExecuteNonQuery(connectionString, CommandType.Text, "DELETE FROM t WHERE x = '" + name + "'"); // expect: high
            IDbCommand cmd = conn.CreateCommand();
            cmd.CommandText = String.Format("DELETE FROM t WHERE x = '{0}'", name); // expect: high
            cmd.ExecuteNonQuery();
        }

        public void Static(string sqli)
        {
            string sql = "SELECT * FROM t WHERE x = @p";
            SqlCommand cmd = new SqlCommand(sql);
            cmd.CommandText = sql;
            cmd.CommandText = "SELECT * FROM t WHERE x = '" + Kinds.A + "'";
            cmd.CommandText = "SELECT * FROM t WHERE x = " + sqli.Length;
            cmd.CommandText = "SELECT * FROM " + Resources.TableName;
            cmd.CommandText = "SELECT * FROM " + sqli; // expect: medium
            sql = "SELECT 1";
            cmd.CommandText = sql;
        }

        public static void Main(string[] args)
        {
            string query = "SELECT * FROM t WHERE x = '" + args[0] + "'";
            for (int i = 0; i < args.Length; i++) { query += " OR x = '" + args[i] + "'"; }
            var cmd = new SqlCommand(query); // expect: high
            var data = File.ReadAllText("x");
            foreach (var line in data.Split('\n'))
            {
                new SqlCommand("INSERT INTO t VALUES ('" + line + "')"); // expect: high
            }
        }

        public int Page(int page, int size, DateTime? from, List<int> ids)
        {
            var sql = $"SELECT * FROM t ORDER BY id OFFSET {(page - 1) * size} ROWS FETCH NEXT {size} ROWS ONLY";
            new SqlCommand(sql);
            var list = string.Join(",", ids.Select(x => x.ToString()));
            new SqlCommand("SELECT * FROM t WHERE id IN (" + list + ")");
            var names = ids.Select((x, i) => "@p" + i).ToArray();
            new SqlCommand($"SELECT * FROM t WHERE id IN ({string.Join(", ", names)})");
            if (from.HasValue) new SqlCommand("SELECT * FROM t WHERE d > '" + from.Value.ToString("yyyy-MM-dd") + "'");
            return 0;
        }

        private string _table = "t";
        public string Order { get; set; } = "id";
        public async Task Async(SqlConnection c, CancellationToken ct)
        {
            await using var cmd = new SqlCommand($"SELECT * FROM {_table}", c);
            await using var cmd2 = new SqlCommand("SELECT * FROM " + this._table, c);
            await using var cmd3 = c.CreateCommand();
            cmd3.CommandText = $"SELECT COUNT(*) FROM {_table}";
            object o = await cmd3.ExecuteScalarAsync(ct);
            cmd3.CommandText = $"SELECT * FROM t LIMIT {Convert.ToInt32(o)}";
        }

        public void Where(string name, string city)
        {
            var where = new List<string>();
            if (name != null) where.Add("name = @name");
            if (city != null) where.Add("city = @city");
            var sql = "SELECT * FROM t" + (where.Count > 0 ? " WHERE " + string.Join(" AND ", where) : "");
            new SqlCommand(sql);
            where.Add($"x = '{name}'");
            new SqlCommand("SELECT * FROM t WHERE " + string.Join(" AND ", where)); // expect: high
        }
    }
}
