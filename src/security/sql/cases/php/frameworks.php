<?php
// Lines that say what to expect have a finding; no other line has one.
namespace App;
use Illuminate\Support\Facades\DB;
use Illuminate\Http\Request;
class C {
    public function laravel(Request $request) {
        DB::select("SELECT * FROM users WHERE id = " . $request->input('id')); // expect: high
        DB::select('SELECT * FROM users WHERE id = ?', [$request->input('id')]);
        DB::table('users')->whereRaw("name = '" . $request->name . "'")->get(); // expect: high
        DB::table('users')->whereRaw('name = ?', [$request->name])->get();
        DB::table('users')->where('name', $request->input('name'))->get();
        DB::table('users')->orderByRaw($request->get('sort')); // expect: high
        DB::table('users')->select(DB::raw("count(*) as c, {$request->col}")); // expect: high
        DB::table('users')->select(DB::raw('count(*) as c'));
        DB::statement("UPDATE users SET a = 1 WHERE id = {$request->id}"); // expect: high
        DB::unprepared("DROP TABLE " . $request->query('t')); // expect: medium
        User::whereRaw("email = '$request->email'")->first(); // expect: high
        User::selectRaw('price * ? as p', [1.08])->get();
        DB::insert("INSERT INTO t (a) VALUES (?)", [$request->a]);
        $id = (int) $request->input('id');
        DB::select("SELECT * FROM users WHERE id = $id");
        DB::connection('x')->select("SELECT * FROM users WHERE id = " . request('id')); // expect: high
    }
    public function wp() {
        global $wpdb;
        $wpdb->query("DELETE FROM {$wpdb->posts} WHERE ID = " . $_GET['id']); // expect: high
        $wpdb->query($wpdb->prepare("DELETE FROM {$wpdb->posts} WHERE ID = %d", $_GET['id']));
        $wpdb->get_results("SELECT * FROM {$wpdb->prefix}x WHERE a = '" . esc_sql($_GET['a']) . "'");
        $wpdb->get_results("SELECT * FROM {$wpdb->prefix}x");
        $table = $wpdb->prefix . 'things';
        $wpdb->get_var("SELECT COUNT(*) FROM $table");
        $wpdb->get_row($wpdb->prepare("SELECT * FROM $table WHERE a = '" . $_GET['a'] . "' AND b = %d", 1)); // expect: high
        $wpdb->get_col("SELECT a FROM $table WHERE b = '" . sanitize_text_field($_POST['b']) . "'"); // expect: high
        $sql = $wpdb->prepare("SELECT * FROM $table WHERE a = %s", $_GET['a']);
        $wpdb->get_results($sql);
        $wpdb->insert($table, ['a' => $_GET['a']]);
        $wpdb->get_results("SELECT * FROM $table WHERE id = " . absint($_GET['id']));
    }
    public function doctrine(\Doctrine\DBAL\Connection $conn, $em, $id) {
        $conn->executeQuery("SELECT * FROM t WHERE id = " . $id); // expect: high
        $conn->executeQuery("SELECT * FROM t WHERE id = ?", [$id]);
        $conn->fetchAllAssociative("SELECT * FROM t WHERE id = '$id'"); // expect: high
        $em->createQuery("SELECT u FROM User u WHERE u.id = " . $_GET['id'])->getResult(); // expect: high
        $em->createQuery("SELECT u FROM User u WHERE u.id = :id")->setParameter('id', $id);
        $qb = $em->createQueryBuilder();
        $qb->select('u')->from('User', 'u')->where("u.name = '" . $_GET['n'] . "'"); // expect: high
        $qb->select('u')->from('User', 'u')->where('u.name = :n')->setParameter('n', $_GET['n']);
        $qb->andWhere($qb->expr()->eq('u.id', ':id'));
        $conn->insert('t', ['a' => $id]);
    }
    public function ci($x) {
        $this->db->query("SELECT * FROM t WHERE a = '" . $this->input->post('a') . "'"); // expect: high
        $this->db->query("SELECT * FROM t WHERE a = ?", array($this->input->post('a')));
        $this->db->query("SELECT * FROM t WHERE a = " . $this->db->escape($this->input->post('a')));
        $this->db->where('a', $this->input->post('a'));
        $this->db->where("a = '" . $this->input->get('a') . "'"); // expect: high
        $this->db->where(['a' => $this->input->get('a')]);
        $this->db->insert('t', ['a' => $x]);
        $this->db->select('a, b')->from('t')->get();
    }
    public function yii() {
        \Yii::$app->db->createCommand("SELECT * FROM t WHERE a = '" . \Yii::$app->request->get('a') . "'")->queryAll(); // expect: high
        \Yii::$app->db->createCommand("SELECT * FROM t WHERE a = :a", [':a' => $_GET['a']])->queryAll();
        User::findBySql("SELECT * FROM user WHERE id = " . $_GET['id'])->all(); // expect: high
        User::find()->where("id = " . $_GET['id'])->all(); // expect: high
        User::find()->where(['id' => $_GET['id']])->all();
        User::find()->where('id = :id', [':id' => $_GET['id']])->all();
        User::find()->andWhere(['like', 'name', $_GET['n']])->all();
    }
}
