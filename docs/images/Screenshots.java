import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Photographs pages of a running house in Chromium, over its DevTools protocol and with nothing but the JDK.
 *
 * <pre>
 * ./zwischenraum demo --port 8099                       # in one terminal; it prints sign-in links
 * java docs/images/Screenshots.java SIGN_IN_LINK PATH=FILE.png[@WIDTHxHEIGHT][@dark][@de|en|es] …
 * </pre>
 *
 * The link is used up, as every sign-in link. A width below 600 photographs a phone at twice the density. A path may be
 * {@code link:WORDS}, which follows the first link on the last page whose text or address contains these words.
 */
public final class Screenshots {
    private static final int DEVTOOLS = 29990;

    public static void main(String[] arguments) throws Exception {
        Path profile = Files.createTempDirectory("screenshots");
        Process chromium = new ProcessBuilder(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"), "--headless=new", "--no-sandbox",
                        "--disable-gpu", "--hide-scrollbars", "--remote-debugging-port=" + DEVTOOLS,
                        "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Browser browser = Browser.connect()) {
            browser.open(arguments[0]);
            browser.evaluate("document.querySelector('main form button').click()");
            browser.settle();
            String house = arguments[0].replaceAll("/sign-in/.*", "");
            for (int i = 1; i < arguments.length; i++) take(browser, house, arguments[i]);
        } finally {
            chromium.destroy();
        }
    }

    private static void take(Browser browser, String house, String wish) throws Exception {
        int equals = wish.lastIndexOf('=');
        String path = wish.substring(0, equals);
        String[] how = wish.substring(equals + 1).split("@");
        int width = 1280;
        int height = 860;
        String theme = "light";
        for (int i = 1; i < how.length; i++) {
            if (how[i].equals("dark")) theme = "dark";
            if (how[i].matches("de|en|es")) browser.speak(house, how[i]);
            if (!how[i].matches("\\d+x\\d+")) continue;
            width = Integer.parseInt(how[i].split("x")[0]);
            height = Integer.parseInt(how[i].split("x")[1]);
        }
        browser.become(width, height, theme);
        if (path.startsWith("link:")) browser.follow(path.substring(5));
        else browser.open(house + path);
        browser.photograph(Path.of(how[0]));
        System.out.println(how[0] + "  " + browser.evaluate("document.title + ' ' + document.documentElement.scrollWidth + ' ' + location.pathname"));
    }

    /** One page of Chromium, driven over a WebSocket. */
    private static final class Browser implements WebSocket.Listener, AutoCloseable {
        private final Map<Integer, CompletableFuture<String>> asked = new ConcurrentHashMap<>();
        private final AtomicInteger ids = new AtomicInteger();
        private final StringBuilder part = new StringBuilder();
        private WebSocket socket;

        static Browser connect() throws Exception {
            HttpClient http = HttpClient.newHttpClient();
            for (int tries = 0; ; tries++) {
                try {
                    String pages = http.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + DEVTOOLS + "/json/list")).build(),
                                    BodyHandlers.ofString())
                            .body();
                    Matcher page = Pattern.compile("\"type\": \"page\"[^}]*\"webSocketDebuggerUrl\": \"([^\"]+)\"").matcher(pages);
                    if (!page.find()) throw new IOException("no page yet");
                    Browser browser = new Browser();
                    browser.socket = http.newWebSocketBuilder().buildAsync(URI.create(page.group(1)), browser).get();
                    return browser;
                } catch (IOException notYet) {
                    if (tries > 240) throw notYet;
                    Thread.sleep(500);
                }
            }
        }

        void open(String url) throws Exception {
            call("Page.navigate", "{\"url\":\"" + url + "\"}");
            settle();
        }

        void follow(String words) throws Exception {
            evaluate("[...document.querySelectorAll('main a')].find(a => (a.textContent + a.getAttribute('href')).includes('" + words + "')).click()");
            settle();
        }

        /** Waits until the page has come and drawn itself, fonts and pictures included. */
        void settle() throws Exception {
            Thread.sleep(600);
            for (int tries = 0; tries < 120; tries++) {
                if (evaluate("document.readyState + document.fonts.status").contains("completeloaded")) break;
                Thread.sleep(250);
            }
            Thread.sleep(400);
        }

        void speak(String house, String language) throws Exception {
            call("Network.setCookie", "{\"name\":\"zw_language\",\"value\":\"" + language + "\",\"url\":\"" + house + "\"}");
        }

        void become(int width, int height, String theme) throws Exception {
            boolean phone = width < 600;
            call("Emulation.setDeviceMetricsOverride", "{\"width\":" + width + ",\"height\":" + height
                    + ",\"deviceScaleFactor\":" + (phone ? 2 : 1) + ",\"mobile\":" + phone + "}");
            call("Emulation.setEmulatedMedia", "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + theme + "\"}]}");
        }

        void photograph(Path file) throws Exception {
            String answer = call("Page.captureScreenshot", "{\"format\":\"png\"}");
            Matcher data = Pattern.compile("\"data\":\"([^\"]+)\"").matcher(answer);
            if (!data.find()) throw new IOException(answer);
            Files.write(file, Base64.getDecoder().decode(data.group(1)));
        }

        String evaluate(String script) throws Exception {
            return call("Runtime.evaluate", "{\"expression\":\"" + script.replace("\"", "\\\"") + "\"}");
        }

        String call(String method, String parameters) throws Exception {
            int id = ids.incrementAndGet();
            CompletableFuture<String> answer = new CompletableFuture<>();
            asked.put(id, answer);
            socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).get();
            return answer.get(120, TimeUnit.SECONDS);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                Matcher id = Pattern.compile("^\\{\"id\":(\\d+)").matcher(part);
                if (id.find()) asked.remove(Integer.parseInt(id.group(1))).complete(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public void close() throws Exception {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(5, TimeUnit.SECONDS);
        }
    }
}
