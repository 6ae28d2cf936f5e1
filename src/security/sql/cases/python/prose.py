import logging
import subprocess

logger = logging.getLogger(__name__)


def prose(name, count):
    print(f"Select {count} items")
    print("SELECT * FROM " + name + " WHERE a = 1")
    logger.info("UPDATE t SET a = '%s'" % name)
    logging.debug(f"DELETE FROM t WHERE a = '{name}'")
    raise ValueError(f"INSERT INTO t VALUES ('{name}') failed")


def more(name, parser):
    label = f"Update available: {name}"
    hint = "Select a row from %s" % name
    other = f"Insert into {name} the value"
    title = "Delete " + name
    subprocess.run(f"select {name}", shell=True)
    shell.run("update " + name)
    parser.add_argument("--x", help=f"Select {name} from the list")
    return label + hint + other + title


def statement(user_id):
    return "SELECT * FROM users WHERE id = '%s'" % user_id  # expect: high


def cte(a):
    q = "WITH x AS (SELECT 1) SELECT * FROM t WHERE a = " + a  # expect: high
    return q


def steps(uid):
    q = "SELECT * FROM t "
    q += "WHERE id = " + uid  # expect: high
    return q


def lines(user):
    c.execute("""SELECT * FROM t  -- expect: high
        WHERE a = """ + user)
