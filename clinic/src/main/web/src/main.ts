import { mount } from "svelte";
import Page from "./Page.svelte";
import "./review.css";

const target = document.getElementById("review");
if (target !== null) {
    mount(Page, { target, props: { recording: target.dataset.recording ?? "./", title: target.dataset.title ?? "Recording" } });
}
