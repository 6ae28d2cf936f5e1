using System.Data.SqlClient;
public class SqlDal {
    public DataTable A(string userName, string password) {
        string strSql = "select * from users where name='" + userName + "' and pwd='" + password + "'";
        return SqlHelper.ExecuteDataTable(strSql); // expect: high
    }
    public DataTable B(int id) {
        string strSql = string.Format("select * from users where id={0}", id);
        return SqlHelper.ExecuteDataTable(strSql);
    }
    public int C(string table, Hashtable ht) {
        StringBuilder sb = new StringBuilder();
        sb.Append("update " + table + " set ");
        foreach (DictionaryEntry de in ht) { sb.Append(de.Key + "=@" + de.Key + ","); }
        return DbHelperSQL.ExecuteSql(sb.ToString(), GetParams(ht)); // expect: high
    }
    public void D(string sql) { using var cmd = new SqlCommand(sql, conn); cmd.ExecuteNonQuery(); }
    public void E(string name) {
        var cmd = conn.CreateCommand();
        cmd.CommandType = CommandType.StoredProcedure;
        cmd.CommandText = "sp_" + name; // expect: medium
    }
    public void F(IEnumerable<Guid> ids, DateTime d, decimal? amount) {
        var cmd = new SqlCommand($"delete from t where id in ({string.Join(",", ids.Select(i => $"'{i}'"))}) and d < '{d:O}' and a = {amount}");
        var cmd2 = new SqlCommand("insert into t values (" + amount.Value.ToString(CultureInfo.InvariantCulture) + ", '" + DateTime.UtcNow.ToString("o") + "')");
        for (var i = 0; i < 3; i++) { cmd.CommandText += $" or x = @p{i}"; }
    }
    public void G(SqliteConnection c, string name) {
        using var t = c.BeginTransaction();
        c.Execute($@"INSERT INTO [{name}] (a) VALUES (@a)", new { a = 1 }, t); // expect: medium
        c.Execute(@"INSERT INTO t (a) VALUES (@a)", new { a = name }, t);
        var r = c.Query($"PRAGMA table_info({name})"); // expect: medium
    }
    public void H(MyDb db, string q) {
        db.Users.Where(u => u.Name == q).ToList();
        db.Users.FromSqlRaw("SELECT * FROM u WHERE n = {0}", q);
        db.Database.ExecuteSqlRaw(string.Format("DELETE FROM u WHERE n = '{0}'", q)); // expect: high
        FormattableString f = $"DELETE FROM u WHERE n = {q}";
        db.Database.ExecuteSqlInterpolated(f);
        db.Database.SqlQuery<int>($"SELECT 1 WHERE a = {q}");
        var s = $"DELETE FROM u WHERE n = '{q}'";
        db.Database.ExecuteSqlRaw(s); // expect: high
    }
}
