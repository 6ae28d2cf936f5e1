const byId = (id) => document.getElementById(id);
const query = byId('query');
const dialog = byId('form-dialog');
const form = byId('form');

let asked = 0;

/** Shows what fits the query. An answer that comes after a newer question is dropped. */
async function show() {
  const number = ++asked;
  const response = await fetch(`/api/bookmarks?q=${encodeURIComponent(query.value)}`);
  const found = await response.json();
  if (number !== asked) return;
  byId('count').textContent = found.length === 1 ? '1 link' : `${found.length} links`;
  byId('bookmarks').replaceChildren(...found.map(card));
  byId('tags').replaceChildren(...tagsOf(found).map(tagButton));
}

function card({ id, url, title, note, tags }) {
  const item = byId('bookmark').content.cloneNode(true);
  const link = item.querySelector('a');
  link.href = url;
  link.textContent = title;
  item.querySelector('.address').textContent = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  item.querySelector('.note').textContent = note;
  item.querySelector('.labels').append(...tags.map(tagButton));
  const remove = item.querySelector('.remove');
  remove.ariaLabel = `Remove ${title}`;
  remove.onclick = async () => {
    await fetch(`/api/bookmarks/${id}`, { method: 'DELETE' });
    await show();
  };
  return item;
}

/** The tags of what is shown, most used first, with those that are asked for. */
function tagsOf(bookmarks) {
  const counts = new Map(askedTags().map((tag) => [tag, 0]));
  for (const tag of bookmarks.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a.localeCompare(b));
}

function askedTags() {
  return query.value.match(/(?<=\btag:)\S+/g) ?? [];
}

function tagButton(tag) {
  const button = document.createElement('button');
  const pressed = askedTags().includes(tag);
  Object.assign(button, { type: 'button', className: 'tag', textContent: tag, ariaPressed: String(pressed) });
  button.onclick = () => {
    const words = query.value.split(/\s+/).filter((word) => word !== '' && word !== `tag:${tag}`);
    query.value = [...words, ...(pressed ? [] : [`tag:${tag}`])].join(' ');
    show();
  };
  return button;
}

form.onsubmit = async (event) => {
  event.preventDefault();
  const { tags, ...fields } = Object.fromEntries(new FormData(form));
  const body = JSON.stringify({ ...fields, tags: tags.split(',') });
  const response = await fetch('/api/bookmarks', { method: 'POST', body });
  byId('form-error').textContent = response.ok ? '' : (await response.json()).error;
  if (!response.ok) return;
  form.reset();
  dialog.close();
  await show();
};

byId('open-form').onclick = () => dialog.showModal();
byId('close-form').onclick = () => dialog.close();
query.oninput = show;
document.onkeydown = (event) => {
  if (event.key !== '/' || event.target.matches('input, textarea')) return;
  event.preventDefault();
  query.focus();
};
show();
