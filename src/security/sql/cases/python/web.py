import re
import sys

import pandas as pd
from fastapi import FastAPI, Query
from flask import Flask, request
from django.db import connection
from django.db.models.expressions import RawSQL

app = Flask(__name__)
api = FastAPI()
ALLOWED = {"id", "name"}


@app.route("/a/<name>")
def a(name):
    cur = get_db().cursor()
    cur.execute("SELECT * FROM t WHERE name = '" + name + "'")  # expect: high
    cur.execute("SELECT * FROM t WHERE a = '%s'" % request.args.get("a"))  # expect: high
    cur.execute("SELECT * FROM t WHERE a = '%s'" % request.form["a"])  # expect: high
    cur.execute(request.args["sql"])  # expect: high
    cur.execute("SELECT * FROM t WHERE a = %s", (request.args["a"],))
    sort = request.args.get("sort", "id")
    if sort not in ALLOWED:
        return "no"
    cur.execute(f"SELECT * FROM t ORDER BY {sort}")
    order = request.args.get("order")
    order = order if order in ("asc", "desc") else "asc"
    cur.execute(f"SELECT * FROM t ORDER BY id {order}")
    ident = request.args["ident"]
    if not re.match(r"^[a-z_]+$", ident):
        return "no"
    cur.execute(f"SELECT * FROM t WHERE {ident} = 1")
    word = request.args["word"]
    if not re.match(r"[a-z]+", word):
        return "no"
    cur.execute(f"SELECT * FROM t WHERE a = '{word}'")  # expect: high
    number = request.args["number"]
    if number.isdigit():
        cur.execute("SELECT * FROM t WHERE a = " + number)
    try:
        count = int(request.args["count"])
    except ValueError:
        return "no"
    cur.execute("SELECT * FROM t LIMIT {}".format(count))
    assert request.args["kind"] in ALLOWED
    cur.execute("SELECT * FROM t WHERE kind = '%s'" % request.args["kind"])


@api.get("/b")
async def b(name: str, page: int = 1, q: str = Query("")):
    await database.fetch_all(f"SELECT * FROM t LIMIT {page}")
    await database.fetch_all(f"SELECT * FROM t WHERE name = '{name}'")  # expect: high
    await database.fetch_all(query="SELECT * FROM t WHERE name = :name", values={"name": name})
    pd.read_sql(f"SELECT * FROM t WHERE q = '{q}'", engine)  # expect: high
    pd.read_sql("SELECT * FROM t WHERE q = %s", engine, params=[q])


def view(request, pk):
    User.objects.raw("SELECT * FROM users WHERE name = %s", [request.GET["name"]])
    User.objects.raw("SELECT * FROM users WHERE name = '%s'" % request.GET["name"])  # expect: high
    User.objects.extra(where=["name = %s"], params=[pk])
    User.objects.extra(where=["name = '%s'" % request.POST.get("name")])  # expect: high
    User.objects.extra(select={"a": "b = %s" % pk})  # expect: high
    User.objects.extra(select={"a": "b = 1"})
    User.objects.annotate(x=RawSQL("select a from t where b = '%s'" % pk, []))  # expect: high
    User.objects.annotate(x=RawSQL("select a from t where b = %s", [pk]))
    User.objects.filter(name=request.GET["name"])
    with connection.cursor() as cursor:
        cursor.execute("UPDATE t SET a = %s", [pk])
        cursor.execute(f"UPDATE t SET a = '{request.GET['a']}'")  # expect: high


if __name__ == "__main__":
    db.execute("SELECT * FROM t WHERE a = '" + sys.argv[1] + "'")  # expect: high
