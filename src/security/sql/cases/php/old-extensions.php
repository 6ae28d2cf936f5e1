<?php
$id = $_GET['id'];
mysql_query("SELECT * FROM pages WHERE id = $id"); // expect: high
mysql_query("SELECT * FROM pages WHERE id = " . $id) or die(mysql_error()); // expect: high
$safe = mysql_real_escape_string($id);
$result = mysql_query("SELECT * FROM pages WHERE slug = '$safe'") or die(mysql_error());
mysql_query("SELECT * FROM pages WHERE id = $safe"); // expect: high
mysql_unbuffered_query("SELECT * FROM pages WHERE id = '" . $id . "'"); // expect: high
mysql_db_query('shop', "SELECT * FROM pages WHERE id = '" . $id . "'"); // expect: high
mysql_query($_REQUEST['query']); // expect: high
mysql_query("SELECT COUNT(*) FROM pages WHERE made > '" . date('Y-m-d') . "'");
sqlite_query($db, "SELECT * FROM pages WHERE slug = '" . sqlite_escape_string($id) . "'");
sqlite_query($db, "SELECT * FROM pages WHERE slug = '" . $id . "'"); // expect: high
mssql_query("SELECT * FROM pages WHERE slug = '" . $id . "'"); // expect: high

$pg = pg_connect('host=localhost');
pg_query($pg, "SELECT * FROM pages WHERE slug = '" . $id . "'"); // expect: high
pg_query("SELECT * FROM pages WHERE slug = '$_GET[slug]'"); // expect: high
pg_query_params($pg, 'SELECT * FROM pages WHERE slug = $1', array($id));
pg_query_params('SELECT * FROM pages WHERE slug = $1', array($id));
pg_query_params($pg, 'SELECT * FROM pages WHERE slug = $1 ORDER BY ' . $_GET['sort'], array($id)); // expect: medium
pg_query($pg, "SELECT * FROM pages WHERE slug = '" . pg_escape_string($pg, $id) . "'");
pg_query($pg, "SELECT * FROM pages WHERE slug = " . pg_escape_literal($pg, $id));
pg_prepare($pg, 'page', "SELECT * FROM pages WHERE slug = '$id'"); // expect: high
pg_prepare($pg, 'page', 'SELECT * FROM pages WHERE slug = $1');

odbc_exec($c, "SELECT * FROM pages WHERE slug = '" . $id . "'"); // expect: high
sqlsrv_query($c, "SELECT * FROM pages WHERE slug = '" . $id . "'"); // expect: high
sqlsrv_query($c, 'SELECT * FROM pages WHERE slug = ?', array($id));
$statement = oci_parse($c, "SELECT * FROM pages WHERE slug = '" . $id . "'"); // expect: high
$statement = oci_parse($c, 'SELECT * FROM pages WHERE slug = :slug');
oci_bind_by_name($statement, ':slug', $id);

$sqlite = new SQLite3('pages.db');
$sqlite->exec("INSERT INTO pages (slug) VALUES ('" . $_POST['slug'] . "')"); // expect: high
$sqlite->querySingle("SELECT id FROM pages WHERE slug = '" . SQLite3::escapeString($_POST['slug']) . "'");
$insert = $sqlite->prepare('INSERT INTO pages (slug) VALUES (:slug)');
$insert->bindValue(':slug', $_POST['slug']);
