using System;
using System.Data.SqlClient;
using System.Text;
using Npgsql;

namespace Demo
{
    public class Ado
    {
        private const string Table = "users";
        private readonly SqlConnection connection;
        private string filter;

        public Ado(SqlConnection connection) { this.connection = connection; }

        public void Concat(string name)
        {
            var command = new SqlCommand("SELECT * FROM users WHERE name = '" + name + "'", connection); // expect: high
            command.ExecuteReader();
        }

        public void Bound(string name)
        {
            using (var command = new SqlCommand("SELECT * FROM users WHERE name = @name", connection))
            {
                command.Parameters.AddWithValue("@name", name);
                command.ExecuteReader();
            }
        }

        public void Text(string name)
        {
            var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM users WHERE name = '{name}'"; // expect: high
            command.ExecuteReader();
        }

        public void TextOfNumber(int id)
        {
            var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {Table} WHERE id = {id}";
            command.ExecuteReader();
        }

        public void Initialised(string name)
        {
            var command = new NpgsqlCommand { Connection = null, CommandText = "SELECT * FROM t WHERE name = '" + name + "'" }; // expect: high
        }

        public void TargetTyped(string name)
        {
            SqlCommand command = new("DELETE FROM t WHERE name = '" + name + "'", connection); // expect: high
            command.ExecuteNonQuery();
        }

        public void Format(string name, Guid id)
        {
            string sql = string.Format("SELECT * FROM t WHERE name = '{0}' AND id = '{1}'", name, id);
            new SqlDataAdapter(sql, connection); // expect: high
            string other = String.Format("SELECT * FROM t WHERE id = '{0}'", id);
            new SqlDataAdapter(other, connection);
        }

        public void Builder(string name)
        {
            var sql = new StringBuilder();
            sql.Append("SELECT * FROM t");
            sql.AppendFormat(" WHERE name = '{0}'", name);
            sql.AppendLine(";");
            new SqlCommand(sql.ToString(), connection).ExecuteReader(); // expect: high
        }

        public void BuilderSafe(string name)
        {
            var sql = new StringBuilder("SELECT * FROM t");
            if (name != null)
            {
                sql.Append(" WHERE name = @name");
            }
            var command = new SqlCommand(sql.ToString(), connection);
            command.Parameters.AddWithValue("@name", name);
        }

        public void Concats(string name)
        {
            var sql = string.Concat("SELECT * FROM t WHERE name = '", name, "'");
            new SqlCommand(sql, connection).ExecuteReader(); // expect: high
        }

        public void Joined(string[] names, int[] ids)
        {
            new SqlCommand("SELECT * FROM t WHERE name IN ('" + string.Join("','", names) + "')", connection); // expect: high
            new SqlCommand("SELECT * FROM t WHERE id IN (" + string.Join(",", ids) + ")", connection);
        }

        public void Parsed(string text)
        {
            int id = int.Parse(text);
            new SqlCommand("SELECT * FROM t WHERE id = " + id, connection);
            new SqlCommand("SELECT * FROM t WHERE id = " + Convert.ToInt32(text), connection);
            new SqlCommand("SELECT * FROM t WHERE id = '" + Guid.Parse(text) + "'", connection);
        }

        public void Tried(string text)
        {
            if (!int.TryParse(text, out var number))
            {
                return;
            }
            new SqlCommand("SELECT * FROM t WHERE id = " + number, connection);
            new SqlCommand("SELECT * FROM t WHERE id = " + text, connection);
        }

        public void Field()
        {
            filter = Console.ReadLine();
            new SqlCommand("SELECT * FROM t WHERE x = '" + filter + "'", connection); // expect: high
        }

        public void Verbatim(string name)
        {
            var sql = $@"SELECT *
                FROM t
                WHERE name = '{name}'";
            new SqlCommand(sql, connection); // expect: high
        }

        public void Raw(string name)
        {
            var sql = $"""
                SELECT * FROM t WHERE name = '{name}'
                """;
            new SqlCommand(sql, connection); // expect: high
        }

        public void Logged(string name)
        {
            Console.WriteLine("SELECT * FROM t WHERE name = '" + name + "'");
            throw new InvalidOperationException($"SELECT * FROM t WHERE name = '{name}' failed");
        }

        public void Constants()
        {
            const string where = "WHERE x = 1";
            string sql = "SELECT * FROM " + Table + " " + where + Environment.NewLine + string.Empty;
            new SqlCommand(sql, connection);
            new SqlCommand($"SELECT {nameof(Table)} FROM t", connection);
        }

        public void Doubled(string name)
        {
            new SqlCommand("SELECT * FROM t WHERE x = '" + name.Replace("'", "''") + "'", connection);
        }

        public void Dates(DateTime from, TimeSpan span)
        {
            new SqlCommand($"SELECT * FROM t WHERE d > '{from:yyyy-MM-dd}' AND e > '{from.ToString("s")}' AND s = {span}", connection);
            new SqlCommand("SELECT * FROM t WHERE d > '" + DateTime.Now.ToString("s") + "'", connection);
        }
    }
}
