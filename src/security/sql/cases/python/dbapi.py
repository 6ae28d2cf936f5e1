import sqlite3
import psycopg2
from psycopg2 import sql

connection = sqlite3.connect("a.db")
cursor = connection.cursor()


def by_name(name):
    cursor.execute("SELECT * FROM users WHERE name = ?", (name,))
    cursor.execute("SELECT * FROM users WHERE name = '%s'" % name)  # expect: high
    cursor.execute("SELECT * FROM users WHERE name = '{}'".format(name))  # expect: high
    cursor.execute("SELECT * FROM users WHERE name = '{n}'".format(n=name))  # expect: high
    cursor.execute("SELECT * FROM users WHERE name = '" + name + "'")  # expect: high
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")  # expect: high
    cursor.execute("SELECT * FROM users WHERE name = 'X'".replace("X", name))  # expect: high
    cursor.execute("SELECT * FROM users WHERE a = %(a)s" % {"a": name})  # expect: high
    cursor.execute("SELECT * FROM users WHERE a = %s AND b = %s" % (1, name))  # expect: high
    cursor.execute("".join(["SELECT * FROM users WHERE name = '", name, "'"]))  # expect: high
    cursor.executescript(f"DELETE FROM users WHERE name = '{name}'")  # expect: high
    connection.execute(f"SELECT * FROM {name} WHERE id = ?", (1,))  # expect: medium
    cursor.execute(name)


def numbers(count, size: int):
    cursor.execute("SELECT * FROM users LIMIT %d" % count)
    cursor.execute(f"SELECT * FROM users LIMIT {int(count)}")
    cursor.execute(f"SELECT * FROM users LIMIT {count:d}")
    cursor.execute(f"SELECT * FROM users LIMIT {size}")
    cursor.execute("SELECT * FROM users LIMIT {:d}".format(count))
    cursor.execute(f"SELECT * FROM users LIMIT {len(count)}")
    cursor.execute(f"SELECT * FROM users LIMIT {count}")  # expect: high


def lists(ids):
    marks = ",".join("?" for _ in ids)
    cursor.execute(f"SELECT * FROM users WHERE id IN ({marks})", ids)
    cursor.execute("SELECT * FROM users WHERE id IN (%s)" % ",".join(["?"] * len(ids)), ids)
    cursor.execute("SELECT * FROM users WHERE id IN (" + "?," * len(ids) + "?)", ids)
    cursor.execute("SELECT * FROM users WHERE id IN (%s)" % ",".join(str(int(i)) for i in ids))
    cursor.execute("SELECT * FROM users WHERE id IN (%s)" % ",".join(ids))  # expect: high
    cursor.execute(f"SELECT * FROM users WHERE id IN {tuple(ids)}")  # expect: high


def built(a, b):
    query = "SELECT * FROM users"
    where = []
    if a:
        where.append("a = ?")
    if where:
        query += " WHERE " + " AND ".join(where)
    cursor.execute(query, (a,))
    query += " AND b = '" + b + "'"
    cursor.execute(query, (a,))  # expect: high
    parts = ["SELECT *", "FROM users"]
    parts.append(f"WHERE b = '{b}'")
    cursor.execute(" ".join(parts))  # expect: high


def composed(table, value):
    pg = psycopg2.connect("").cursor()
    pg.execute(sql.SQL("SELECT * FROM {} WHERE a = %s").format(sql.Identifier(table)), (value,))
    pg.execute(sql.SQL("SELECT * FROM {} WHERE a = {}").format(sql.Identifier(table), sql.Literal(value)))
    pg.execute(sql.SQL("SELECT * FROM t WHERE a = '%s'" % value))  # expect: high
    pg.execute(pg.mogrify("SELECT * FROM t WHERE a = %s", (value,)))


COLUMNS = "id, name"
TABLES = {"a": "table_a", "b": "table_b"}


def constants(key, user):
    cursor.execute(f"SELECT {COLUMNS} FROM users")
    cursor.execute("SELECT " + COLUMNS + " FROM users WHERE id = ?", (key,))
    cursor.execute(f"SELECT * FROM {TABLES[key]}")
    cursor.execute("SELECT * FROM %s" % TABLES.get(key, "table_a"))
    for table in ("a", "b"):
        cursor.execute(f"DELETE FROM {table}")
    with psycopg2.connect("") as conn, conn.cursor() as cur:
        cur.execute(f"SELECT * FROM users WHERE name = '{user.name}'")  # expect: high


class Store:
    TABLE = "users"

    def __init__(self, db, prefix="app"):
        self.db = db
        self.limit = 10

    def get(self, name):
        self.db.execute(f"SELECT * FROM {self.TABLE} LIMIT {self.limit}")
        self.db.execute(f"SELECT * FROM {self.TABLE} WHERE name = '{name}'")  # expect: high
        return self._one("id")

    def _one(self, column):
        return self.db.execute(f"SELECT {column} FROM users")
