<?php
$pdo = new PDO('sqlite::memory:');
$allowed = ['name', 'made'];

$a = in_array($_GET['a'], $allowed, true) ? $_GET['a'] : 'name';
$pdo->query("SELECT * FROM t ORDER BY $a");
if (!in_array($_GET['b'], array('name', 'made'))) {
    throw new InvalidArgumentException('unknown column');
}
$pdo->query("SELECT * FROM t ORDER BY {$_GET['b']}");
$c = $_GET['c'];
if (in_array($c, $_GET['list'])) {
    $pdo->query("SELECT * FROM t ORDER BY $c"); // expect: medium
}
$columns = ['n' => 'name', 'm' => 'made'];
$pdo->query('SELECT * FROM t ORDER BY ' . ($columns[$_GET['d']] ?? 'name'));
if (isset($columns[$_GET['e']])) {
    $pdo->query('SELECT * FROM t ORDER BY ' . $columns[$_GET['e']]);
}
if (array_key_exists($_GET['f'], $columns)) {
    $pdo->query('SELECT * FROM t ORDER BY ' . $_GET['f']);
}
$g = $_GET['g'] == 'desc' ? 'DESC' : 'ASC';
$pdo->query("SELECT * FROM t ORDER BY name $g");
switch ($_GET['h']) {
    case 'name':
    case 'title':
        $h = 'name';
        break;
    case 'made':
        $h = 'made';
        break;
    default:
        $h = 'id';
}
$pdo->query("SELECT * FROM t ORDER BY $h");
$i = match ($_GET['i']) {
    'a', 'b' => 'name',
    default => 'id',
};
$pdo->query("SELECT * FROM t ORDER BY $i");
$j = match ($_GET['j']) {
    'a' => 'name',
    default => $_GET['j'],
};
$pdo->query("SELECT * FROM t ORDER BY $j"); // expect: medium
foreach (['t', 'u'] as $table) {
    $pdo->exec("DELETE FROM $table WHERE old = 1");
}
foreach ($columns as $key => $column) {
    $pdo->query("SELECT $column AS $key FROM t");
}
define('TABLE', 't');
const OTHER = 'u';
$pdo->query('SELECT * FROM ' . TABLE . ', ' . OTHER . ', ' . DB_PREFIX . 'v');
$fields = ['name' => 'n', 'made' => 'm'];
$pdo->query('SELECT ' . implode(', ', array_keys($fields)) . ' FROM t');
$pdo->query('SELECT ' . implode(', ', $_GET['fields']) . ' FROM t'); // expect: medium
[$k, $l] = ['name', $_GET['l']];
$pdo->query("SELECT $k FROM t");
$pdo->query("SELECT $l FROM t"); // expect: medium
