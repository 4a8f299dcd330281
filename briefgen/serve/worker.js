// Hears of builds, and of a server that is started again; page.js says why a worker does.
new EventSource("/.preview/events").onmessage = ({ data }) => postMessage(JSON.parse(data));
