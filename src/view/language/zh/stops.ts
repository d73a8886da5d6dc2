/** Why the app cannot go on, in Chinese, by the English sentence. Machine-drafted; awaits review. Small: the launch page loads it. */
import { type Sentences, translator } from './translate.ts';

export const stops: Sentences = {
  "Open this app again from the patient's chart.": '请从患者病历中重新打开本应用。',
  'Something unexpected happened.': '发生意外错误。',
  'The app could not start': '应用未能启动',
  'Tell the people who look after this app.': '请告知本应用的维护人员。',
  'Signing in to {site} …': '正在登录 {site}……',
  'Opening {site} …': '正在打开 {site}……',
  'Open a patient of {site}': '打开 {site} 的患者',
  'This server is open: nobody signs in, and it does not say whose chart is meant.':
    '此服务器为开放服务器：无人登录，也不说明要打开谁的病历。',
  'Patient id': '患者编号',
  Open: '打开',
  'This is no patient id': '这不是患者编号',
  'Letters, digits, - and . only, 64 at most.': '仅限字母、数字、- 和 .，最多 64 个字符。',
  'The address does not name one patient by an id of FHIR.': '地址未以 FHIR 编号指明一名患者。',
  'Open Leukoscope for': '打开 Leukoscope：',
  'You will sign in there and choose a patient.': '您将在该处登录并选择患者。',
  'Open in a new window': '在新窗口中打开',

  // The browser
  'The browser blocks the storage that signing in needs': '浏览器阻止了登录所需的存储',
  'This happens when the app is shown inside another page and storage is switched off there.':
    '应用嵌入其他页面而该页面关闭了存储时会出现这种情况。',
  "Open the app in a window of its own, or allow this site to store data, and then open it again from the patient's chart.":
    '请在单独窗口中打开本应用，或允许本网站存储数据，然后从患者病历中重新打开。',
  'This address is not secure': '此地址不安全',
  'Signing in needs https (or localhost). The address of this app in the EHR must begin with https.':
    '登录需要 https（或 localhost）。电子病历系统中本应用的地址必须以 https 开头。',

  // The launch
  'This site is not configured': '此站点未配置',
  'The app was opened for a FHIR server that is not on its list of sites, so nothing was sent to it.':
    '打开本应用的 FHIR 服务器不在站点列表中，因此未向其发送任何内容。',
  'If it should be, the people who look after this app can add it to smart.json.':
    '如需使用，本应用的维护人员可将其加入 smart.json。',
  'The app was opened for a server that is no longer on its list of sites.': '打开本应用的服务器已不在站点列表中。',
  'This link was refused': '此链接被拒绝',
  "Open the app from the patient's chart, not from a link in a message.": '请从患者病历中打开本应用，不要使用消息中的链接。',
  'The address carries {names}, which a launch never needs.': '地址中含有 {names}，启动从不需要这些参数。',
  'The address carries {names} more than once.': '地址中多次出现 {names}。',
  'The address carries a launch token but not the FHIR server (iss) it belongs to.':
    '地址中有启动令牌，但没有其所属的 FHIR 服务器（iss）。',
  'This is not the launch address': '这不是启动地址',
  'The EHR must open launch.html. Tell the people who look after this app.':
    '电子病历系统必须打开 launch.html。请告知本应用的维护人员。',

  // Signing in
  '{site} could not be reached': '无法连接 {site}',
  'Its sign-in settings (/.well-known/smart-configuration) could not be read. The server may be down, or it may not allow this app.':
    '无法读取其登录设置（/.well-known/smart-configuration）。服务器可能已停机，或不允许本应用访问。',
  '{site} does not offer a sign-in that is safe enough': '{site} 未提供足够安全的登录方式',
  'Its sign-in settings do not list PKCE with S256. Tell the people who look after this app.':
    '其登录设置未列出 PKCE（S256）。请告知本应用的维护人员。',
  '{site} offers no sign-in': '{site} 不提供登录',
  'Without it the app cannot know whose chart is open.': '没有登录，应用无法得知打开的是谁的病历。',
  'Signing in to {site} could not start': '无法开始登录 {site}',
  'The server did not answer as expected.': '服务器的应答不符合预期。',
  'Signing in was not completed': '登录未完成',
  'Signing in to {site} failed': '登录 {site} 失败',
  'Access was declined, by you or by the server.': '访问被您或服务器拒绝。',
  'The server does not allow some of the data that this app asks for. Tell the people who look after this app.':
    '服务器不允许读取本应用所请求的部分数据。请告知本应用的维护人员。',
  'The server does not accept this app under its client id. Tell the people who look after this app.':
    '服务器不接受本应用的客户端标识。请告知本应用的维护人员。',
  'The server did not understand the request to sign in. Tell the people who look after this app.':
    '服务器未能理解登录请求。请告知本应用的维护人员。',
  'The sign-in server failed.': '登录服务器出错。',
  'The sign-in server is not available at present.': '登录服务器目前不可用。',
  'The server did not let the app in.': '服务器未允许本应用进入。',
  'The server says: “{words}”': '服务器提示：“{words}”',
  'The sign-in server did not answer as expected.': '登录服务器的应答不符合预期。',
  'The sign-in server refused to finish signing in ({status}).': '登录服务器拒绝完成登录（{status}）。',
  'No patient was chosen': '未选择患者',
  '{site} opened the app without saying whose chart it is.': '{site} 打开本应用时未说明是谁的病历。',
  'This app cannot read {site}': '本应用无法读取 {site}',
  'It needs FHIR R4; the server offers FHIR {release}.': '需要 FHIR R4；服务器提供的是 FHIR {release}。',
  'This session has ended': '本次会话已结束',
  'The app was reloaded or restored after its sign-in was gone.': '登录失效后，应用被重新加载或恢复。',
  'Another chart was opened in the meantime': '其间打开了另一份病历',
  'The session kept by this browser belongs to another launch, so nothing is shown here.':
    '浏览器保存的会话属于另一次启动，因此此处不显示任何内容。',

  // smart.json
  'This app is not set up correctly': '本应用设置有误',
  'smart.json: redirectUri of {site} leads away from this app.': 'smart.json：{site} 的 redirectUri 指向本应用之外。',
  '{path} could not be read: the web server answered {status}.': '无法读取 {path}：网页服务器应答 {status}。',
  '{path} could not be read: the web server did not answer.': '无法读取 {path}：网页服务器未应答。',
  '{file} is not valid JSON.': '{file} 不是有效的 JSON。',
  '{file}, at {place}: {problem}.': '{file}，{place}：{problem}。',
  'the top': '顶层',
  'must be text': '必须是文本',
  'must be an https address without ?, # or password (http only for localhost)':
    '必须是不含 ?、# 或密码的 https 地址（仅 localhost 可用 http）',
  'must not be empty': '不能为空',
  'must be true or false': '必须是 true 或 false',
  'must not contain blanks': '不能含有空格',
  'must be one of {options}': '必须是以下之一：{options}',
  'must be en or zh-CN': '必须是 en 或 zh-CN',
  'must be a number': '必须是数字',
  'must be whole, 1–1000': '必须是 1–1000 之间的整数',
  'must be a list': '必须是列表',
  'must name at least one site': '必须至少列出一个站点',
  'names the same iss twice': '重复列出同一 iss',
  'this app knows no such setting': '本应用没有此项设置',
  'is missing': '缺失',
  'must be an object in { }': '必须是花括号内的对象',
};

/** Words that no table holds, such as the name of a site, stay as they are. */
const inChinese = translator(stops);

interface Notice {
  readonly title: string;
  readonly sentences: readonly string[];
}

export const phrase = (english: string): string => inChinese(english) ?? english;

export const notice = <N extends Notice>(given: N): N => ({
  ...given,
  title: phrase(given.title),
  sentences: given.sentences.map(phrase),
});
