<?php
$pdo = new PDO('sqlite::memory:');
$pdo->query("SELECT * FROM t WHERE a = '" . $_GET['a'] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $_POST['a'] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $_REQUEST['a'] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $_COOKIE['a'] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $_SESSION['a'] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $_SERVER['HTTP_USER_AGENT'] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $_FILES['a']['name'] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . getenv('A') . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $argv[1] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . file_get_contents('php://input') . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . shell_exec('hostname') . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . `hostname` . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . unserialize($_POST['a']) . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . base64_decode($_POST['a']) . "'"); // expect: high
$body = json_decode(file_get_contents('php://input'), true);
$pdo->query("SELECT * FROM t WHERE a = '" . $body['a'] . "'"); // expect: high

exec('list', $lines, $status);
$pdo->query("SELECT * FROM t WHERE a = '" . $lines[0] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = 'x'");

$handle = popen('cat list', 'r');
$line = fgets($handle);
$pdo->query("SELECT * FROM t WHERE a = '$line'"); // expect: high
while (($row = fgetcsv($handle)) !== false) {
    $pdo->query("INSERT INTO t (a) VALUES ('$row[0]')"); // expect: high
}

class Input
{
    private $values;
    public function __construct()
    {
        $this->values = array('a' => 'fixed', 'b' => $_GET['b']);
    }
    public function bad()
    {
        return $this->values['b'];
    }
    public function good()
    {
        return $this->values['a'];
    }
}
$input = new Input();
$pdo->query("SELECT * FROM t WHERE a = '" . $input->bad() . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $input->good() . "'");

$list = array();
$list[] = 'safe';
$list[] = $_GET['a'];
$pdo->query("SELECT * FROM t WHERE a = '" . $list[1] . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . $list[0] . "'");
parse_str($_SERVER['QUERY_STRING'], $query);
$pdo->query("SELECT * FROM t WHERE a = '" . $query['a'] . "'"); // expect: high
foreach ($_POST as $key => $value) {
    $pdo->query("UPDATE t SET a = '$value'"); // expect: high
    $set[] = "$key = ?";
}
$pdo->prepare('UPDATE t SET ' . implode(', ', $set)); // expect: high
