import type { Level } from './level.ts';

interface RuleText {
  readonly level: Level;
  /** What the changelog says behind the name of the changed thing; `{before}` and `{after}` are filled in. */
  readonly en: string;
  readonly zh: string;
}

const breaking = (en: string, zh: string): RuleText => ({ level: 'breaking', en, zh });
const feature = (en: string, zh: string): RuleText => ({ level: 'feature', en, zh });
const patch = (en: string, zh: string): RuleText => ({ level: 'patch', en, zh });

/**
 * Every kind of change, with what it asks of a caller. What callers give may only become wider, what they read only narrower:
 * the other direction breaks programs. What no rule names is `unknown`, which breaks.
 */
export const rules = {
  'operation-removed': breaking('is gone', '已移除'),
  'operation-renamed': breaking('is called {after} now', '更名为 {after}'),
  'operation-moved': breaking('moved from {before} to {after}', '由 {before} 移至 {after}'),
  'operation-added': feature('is new', '新增'),
  'access-changed': breaking('needs {after}, and needed {before}', '所需权限由{before}改为{after}'),
  'access-loosened': feature('needs only {after}, and needed {before}', '所需权限由{before}放宽为{after}'),
  'idempotency-changed': breaking(
    'is sent again by other rules after an unknown outcome: {before} → {after}',
    '结果未知后的重发规则改变：{before} → {after}',
  ),
  'success-changed': breaking(
    'proves its success otherwise: {before} → {after}',
    '判定成功的依据改变：{before} → {after}',
  ),
  'widens-added': breaking(
    'refuses an empty {after}, which widens the call',
    '不再接受空的 {after}：留空会扩大调用范围',
  ),
  'widens-removed': feature('takes an empty {before} again', '重新接受空的 {before}'),
  'result-by-changed': breaking(
    'answers one object or a list by another rule: {before} → {after}',
    '返回单个对象还是列表的规则改变：{before} → {after}',
  ),
  'constraints-narrowed': breaking(
    'refuses a combination that it took: {after}',
    '不再接受此前可用的参数组合：{after}',
  ),
  'constraints-loosened': feature('takes a combination that it refused: {after}', '接受此前不可用的参数组合：{after}'),
  'constraints-unclear': breaking(
    'combines its parameters by other rules, which cannot be compared',
    '参数组合规则改变，无法逐一比较',
  ),
  'constraints-renamed': breaking(
    'names the ways of calling it otherwise, and so their types: {before} → {after}',
    '各种调用方式及其类型的名称改变：{before} → {after}',
  ),
  'constraints-rewritten': patch('words the same rules otherwise', '参数组合规则不变，仅改写'),
  'encoding-changed': breaking('is sent in another form: {before} → {after}', '发送形式改变：{before} → {after}'),
  'paging-added': feature('can be gone through with `iterate`', '可用 `iterate` 翻页'),
  'paging-removed': breaking('can no longer be gone through with `iterate`', '不再支持用 `iterate` 翻页'),
  'paging-changed': breaking('is paginated otherwise: {before} → {after}', '翻页方式改变：{before} → {after}'),
  'placing-added': feature('has its order looked up after an unknown outcome', '结果未知后会查询订单'),
  'placing-removed': breaking('no longer has its order looked up after an unknown outcome', '结果未知后不再查询订单'),
  'placing-changed': breaking(
    'has its order looked up otherwise after an unknown outcome: {before} → {after}',
    '结果未知后查询订单的方式改变：{before} → {after}',
  ),
  'body-changed': breaking(
    'has its body described otherwise: {before} → {after}',
    '请求体的描述方式改变：{before} → {after}',
  ),

  'input-removed': breaking('is no longer taken', '不再接受'),
  'input-renamed': breaking('is called {after} now', '更名为 {after}'),
  'input-added': feature('is new', '新增，可选'),
  'input-added-required': breaking('is new and required', '新增，必填'),
  'input-now-required': breaking('is required now', '改为必填'),
  'input-now-optional': feature('may be left out now', '改为可选'),
  'input-moved': breaking('moved from the {before} to the {after}', '由 {before} 移至 {after}'),
  'input-kind-removed': breaking('is no longer taken as {before}', '不再接受 {before} 类型'),
  'input-kind-added': feature('is taken as {after} too', '也接受 {after} 类型'),
  'input-value-removed': breaking('no longer takes {before}', '不再接受 {before}'),
  'input-value-added': feature('takes {after} too', '新增可取值 {after}'),
  'input-closed': breaking('takes only {after} now', '仅接受 {after}'),
  'input-opened': feature('takes other values than {before} too', '除 {before} 外也接受其他值'),
  'input-narrowed': breaking('takes less: {before} → {after}', '取值范围收窄：{before} → {after}'),
  'input-loosened': feature('takes more: {before} → {after}', '取值范围放宽：{before} → {after}'),
  'input-pattern-changed': breaking('has to look otherwise: {before} → {after}', '格式要求改变：{before} → {after}'),
  'input-format-changed': breaking('is of another kind: {before} → {after}', '类型改变：{before} → {after}'),
  'input-default-changed': breaking(
    'means something else when left out: {before} → {after}',
    '省略时的默认值改变：{before} → {after}',
  ),
  'input-default-added': feature('is known to mean {after} when left out', '省略时的默认值：{after}'),
  'input-alternative-removed': breaking('is no longer taken in the form {before}', '不再接受 {before} 形式'),
  'input-alternative-added': feature('is taken in the form {after} too', '也接受 {after} 形式'),

  'output-removed': breaking('is gone', '已移除'),
  'output-renamed': breaking('is called {after} now', '更名为 {after}'),
  'output-added': feature('is new', '新增'),
  'output-now-optional': breaking('may be absent now', '可能缺失'),
  'output-now-required': feature('is always there now', '必定返回'),
  'output-kind-added': breaking('can be {after} now', '可能为 {after} 类型'),
  'output-kind-removed': feature('is never {before} any more', '不再为 {before} 类型'),
  'output-value-added': breaking('can have a further value of a closed set: {after}', '封闭取值新增 {after}'),
  'output-exception-added': breaking(
    'can be {after} too, which is unlike its other values',
    '还可能为 {after}，与其他取值形式不同',
  ),
  'output-value-removed': feature('never has the value {before} any more', '不再返回 {before}'),
  'output-known-added': feature('has one more known value: {after}', '新增已知取值 {after}'),
  'output-known-removed': feature('has one known value less: {before}', '已知取值中移除 {before}'),
  'output-opened': breaking('can have other values than {before} now', '可能返回 {before} 以外的值'),
  'output-closed': feature('has only the values {after} now', '仅返回 {after}'),
  'output-widened': breaking('can go further: {before} → {after}', '取值范围扩大：{before} → {after}'),
  'output-narrowed': feature('goes less far: {before} → {after}', '取值范围缩小：{before} → {after}'),
  'output-pattern-changed': breaking('can look otherwise: {before} → {after}', '格式改变：{before} → {after}'),
  'output-pattern-added': feature('always looks like {after}', '格式固定为 {after}'),
  'output-format-changed': breaking('is of another kind: {before} → {after}', '类型改变：{before} → {after}'),
  'output-format-added': feature('is known to be {after}', '已知类型为 {after}'),
  'output-alternative-added': breaking('can have the form {after} now', '可能为 {after} 形式'),
  'output-known-alternative-added': feature('has one more known form: {after}', '新增已知形式 {after}'),
  'output-alternative-removed': feature('never has the form {before} any more', '不再为 {before} 形式'),

  'code-added': feature('is explained now', '新增说明'),
  'code-added-refused': breaking(
    'now says `refused` of a write, and left it unknown',
    '对写操作由结果未知改为 `refused`',
  ),
  'code-removed': breaking('is no longer described, which leaves a write unknown', '不再收录，写操作结果视为未知'),
  'code-outcome-changed': breaking('says {after} of a write, and said {before}', '对写操作由 {before} 改为 {after}'),
  'code-renamed': breaking('is named {after}, and was {before}', '名称由 {before} 改为 {after}'),
  'server-added': feature('is new: {after}', '新增：{after}'),
  'server-removed': breaking('is gone: {before}', '已移除：{before}'),
  'server-changed': breaking('is at another address: {before} → {after}', '地址改变：{before} → {after}'),
  'server-route-added': feature('has the route {after} too', '新增路由 {after}'),
  'server-route-removed': breaking('no longer has the route {before}', '移除路由 {before}'),
  'type-added': feature('is a new type', '新增类型'),
  'type-removed': breaking('is no longer a type that can be imported', '不再是可导入的类型'),
  'setting-added': feature('is new: {after}', '新增：{after}'),
  'setting-removed': breaking('is gone: {before}', '已移除：{before}'),
  'setting-changed': breaking('changed: {before} → {after}', '改变：{before} → {after}'),
  'limits-changed': patch('counts otherwise against the limits', '限频计数改变'),

  'stream-added': feature('is new', '新增'),
  'stream-removed': breaking('is gone', '已移除'),
  'event-added': feature('has one more described form: {after}', '新增事件 {after}'),
  'event-removed': breaking('no longer has the form {before}', '不再包含事件 {before}'),
  'stream-address-changed': breaking(
    'is subscribed to otherwise: {before} → {after}',
    '订阅方式改变：{before} → {after}',
  ),
  'stream-rules-changed': breaking(
    'loses, orders or tells gaps of its events by other rules: {before} → {after}',
    '事件的丢弃、排序或缺口判断规则改变：{before} → {after}',
  ),
  'stream-watch-changed': feature(
    'is watched for silence and lateness otherwise: {before} → {after}',
    '静默与延迟的判断方式改变：{before} → {after}',
  ),
  'stream-book-added': feature('can be kept as an order book', '可用于维护本地盘口'),
  'stream-book-removed': breaking('can no longer be kept as an order book', '不再支持维护本地盘口'),
  'stream-book-changed': breaking(
    'is kept as an order book by other rules: {before} → {after}',
    '维护本地盘口的规则改变：{before} → {after}',
  ),
  'stream-list-added': feature('takes a list', '可传列表'),
  'stream-list-removed': breaking('no longer takes a list', '不再接受列表'),
  'stream-left-out-changed': breaking(
    'means something else when left out: {before} → {after}',
    '省略时的含义改变：{before} → {after}',
  ),

  'lifecycle-changed': patch('has another history: {before} → {after}', '生命周期信息改变：{before} → {after}'),
  'texts-changed': patch('has other texts or examples', '文字或示例改变'),
  unknown: breaking(
    'changed in a way that no rule names, so that it counts as breaking: {before} → {after}',
    '发生了规则未涵盖的改变，按不兼容处理：{before} → {after}',
  ),
} satisfies Readonly<Record<string, RuleText>>;

/** The name of a rule. */
export type Rule = keyof typeof rules;

/** What a rule asks of callers. */
export const levelOf = ({ rule }: { readonly rule: Rule }): Level => rules[rule].level;
