import asyncpg
import sqlalchemy as sa
from sqlalchemy import create_engine, literal_column, text

engine = create_engine("sqlite://")


def run(session, name):
    session.execute(text("SELECT * FROM t WHERE name = :name"), {"name": name})
    session.execute(text(f"SELECT * FROM t WHERE name = '{name}'"))  # expect: high
    session.execute(sa.text("SELECT * FROM t WHERE name = '%s'" % name))  # expect: high
    session.execute("SELECT * FROM t WHERE name = '%s'" % name)  # expect: high
    session.query(User).filter(User.name == name)
    session.query(User).filter("name = '{}'".format(name))  # expect: high
    session.query(User).order_by("name " + name)  # expect: high
    session.query(User).from_statement("SELECT * FROM t WHERE a = " + name)  # expect: high
    session.query(literal_column("a_" + name))  # expect: medium
    with engine.connect() as conn:
        conn.execute(sa.select(User).where(User.name == name))
        conn.execute(User.insert().values(name=name))
        conn.exec_driver_sql("SELECT * FROM t WHERE name = '" + name + "'")  # expect: high


async def asynchronous(name):
    conn = await asyncpg.connect()
    await conn.fetch("SELECT * FROM t WHERE name = $1", name)
    await conn.fetch("SELECT * FROM t WHERE name = '" + name + "'")  # expect: high
    await conn.fetchrow(f"SELECT * FROM t WHERE name = '{name}'")  # expect: high
    await conn.execute("DELETE FROM t WHERE name = '{}'".format(name))  # expect: high
    statement = await conn.prepare("SELECT * FROM t WHERE name = '%s'" % name)  # expect: high
    async with pool.acquire() as other:
        await other.fetchval(f"SELECT a FROM t WHERE name = '{name}'")  # expect: high
