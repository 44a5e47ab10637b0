/** A page to try the server from: one file, nothing from elsewhere. */

/** The page's HTML. */
export const PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Diorama</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;background:#14161a;color:#e8e6e1}
textarea,input,select,button{font:inherit;color:inherit;background:#22252b;border:1px solid #3a3f47;border-radius:6px;padding:.5rem}
textarea{width:100%;box-sizing:border-box;height:5rem}button{background:#c96f3b;border:0;color:#fff;cursor:pointer}
progress,video{width:100%}pre{white-space:pre-wrap;background:#1b1e23;padding:1rem;border-radius:6px;font-size:13px}a{color:#f0a878}
.row{display:flex;gap:.5rem;flex-wrap:wrap;margin:.5rem 0}
</style>
<h1>Diorama</h1>
<form id="form"><label for="prompt">What the film shows</label>
<textarea id="prompt" required>A red fox trots through a snowy pine forest at dawn</textarea>
<div class="row">
<label>Seconds <input id="seconds" value="4" size="3"></label>
<label>Size <input id="size" value="640x360" size="9"></label>
<label>Quality <select id="quality"><option>draft<option>standard<option>high</select></label>
<label>API key <input id="key" type="password" size="12" autocomplete="off"></label>
<button>Make it</button></div></form>
<progress id="progress" max="100" value="0" hidden></progress>
<video id="video" controls loop hidden></video>
<pre id="out" hidden></pre>
<p><a href="/openapi.json">OpenAPI document</a></p>
<script>
const $ = (id) => document.getElementById(id);
const ask = async (path, init = {}) => {
  const key = $("key").value;
  const answer = await fetch(path, { ...init, headers: { ...(init.headers || {}), ...(key ? { authorization: "Bearer " + key } : {}) } });
  if (!answer.ok) throw new Error((await answer.json()).error.message);
  return answer;
};
const show = (value) => { $("out").hidden = false; $("out").textContent = typeof value === "string" ? value : JSON.stringify(value, null, 2); };
$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  $("video").hidden = true; $("progress").hidden = false; $("progress").value = 0;
  try {
    const body = JSON.stringify({ prompt: $("prompt").value, seconds: $("seconds").value, size: $("size").value, quality: $("quality").value });
    let video = await (await ask("/v1/videos", { method: "POST", headers: { "content-type": "application/json" }, body })).json();
    while (video.status === "queued" || video.status === "in_progress") {
      show(video); $("progress").value = video.progress;
      await new Promise((done) => setTimeout(done, 700));
      video = await (await ask("/v1/videos/" + video.id)).json();
    }
    show(video); $("progress").value = video.progress;
    if (video.status === "completed") {
      $("video").src = URL.createObjectURL(await (await ask("/v1/videos/" + video.id + "/content")).blob());
      $("video").hidden = false;
    }
  } catch (error) { show(error.message); }
});
</script></html>
`;
