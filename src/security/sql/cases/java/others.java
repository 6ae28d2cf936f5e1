package demo;

import io.vertx.sqlclient.*;
import java.util.List;
import org.apache.commons.dbutils.QueryRunner;
import org.jooq.*;
import org.jooq.impl.DSL;
import org.springframework.r2dbc.core.DatabaseClient;

public class Others {
  DSLContext create;
  SqlClient client;
  DatabaseClient databaseClient;

  void jooq(String name) {
    create.fetch("SELECT * FROM t WHERE name = '" + name + "'"); // expect: high
    create.fetch("SELECT * FROM t WHERE name = ?", name);
    create.select().from("t").where(DSL.condition("name = '" + name + "'")).fetch(); // expect: high
    create.select().from("t").where(DSL.field("name").eq(name)).fetch();
    create.resultQuery("SELECT * FROM t WHERE name = {0}", DSL.val(name)).fetch();
  }

  void vertx(String name) {
    client.query("SELECT * FROM t WHERE name = '" + name + "'").execute(r -> {}); // expect: high
    client.preparedQuery("SELECT * FROM t WHERE name = $1").execute(Tuple.of(name), r -> {});
  }

  void r2dbc(String name) {
    databaseClient.sql("SELECT * FROM t WHERE name = '" + name + "'").fetch(); // expect: high
    databaseClient.sql("SELECT * FROM t WHERE name = :name").bind("name", name).fetch();
  }

  void dbutils(QueryRunner run, String name) throws Exception {
    run.update("DELETE FROM t WHERE name = '" + name + "'"); // expect: high
    run.update("DELETE FROM t WHERE name = ?", name);
  }

  void unknownRunner(MyDao dao, String name) {
    String sql = "SELECT * FROM t WHERE name = '" + name + "'"; // expect: high
    dao.load(sql);
  }

  void android(android.database.sqlite.SQLiteDatabase db, String name) {
    db.rawQuery("SELECT * FROM t WHERE name = '" + name + "'", null); // expect: high
    db.rawQuery("SELECT * FROM t WHERE name = ?", new String[] {name});
    db.execSQL("DELETE FROM t WHERE name = '" + name + "'"); // expect: high
  }
}
