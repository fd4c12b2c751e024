package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose form has been read whole, within a limit of bytes and of time, before anything looked at it. */
final class SmallBody extends HttpServletRequestWrapper {

    private static final int MOST_ANSWERS = 20_000;

    private final Map<String, String[]> answers;

    private SmallBody(HttpServletRequest request, Map<String, String[]> answers) {
        super(request);
        this.answers = answers;
    }

    /** The body was not there in time. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("Expected the whole form in time.");
        }
    }

    /**
     * Reads the announced form.
     *
     * @throws TooSlow when it is not there in time
     */
    static SmallBody read(HttpServletRequest request, Duration time) throws IOException {
        byte[] bytes = new byte[Math.min(8_192, request.getContentLength())];
        long until = System.nanoTime() + time.toNanos();
        int read = 0;
        InputStream in = request.getInputStream();
        while (read < request.getContentLength()) {
            if (read == bytes.length) {
                // Memory is taken for what has come, not for what was announced.
                bytes = java.util.Arrays.copyOf(bytes, Math.min(bytes.length * 2, request.getContentLength()));
            }
            int some = in.read(bytes, read, bytes.length - read);
            if (some < 0 || System.nanoTime() > until) {
                throw new TooSlow();
            }
            read += some;
        }
        return new SmallBody(
                request, answers(request.getQueryString(), new String(bytes, 0, read, StandardCharsets.UTF_8)));
    }

    /** A form that was read part by part. */
    static SmallBody inParts(HttpServletRequest request, Map<String, List<String>> answers) {
        return new SmallBody(request, arrays(answers));
    }

    private static Map<String, String[]> answers(@Nullable String query, String body) throws IOException {
        Map<String, List<String>> read = new LinkedHashMap<>();
        int count = 0;
        for (String part : ((query == null ? "" : query + "&") + body).split("&", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            if (++count > MOST_ANSWERS) {
                throw new IOException("Expected a form of fewer answers.");
            }
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            read.computeIfAbsent(decoded(name), none -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(part.substring(equals + 1)));
        }
        return arrays(read);
    }

    private static Map<String, String[]> arrays(Map<String, List<String>> read) {
        Map<String, String[]> answers = new LinkedHashMap<>();
        read.forEach((name, values) -> answers.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(answers);
    }

    private static String decoded(String text) throws IOException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new IOException("Expected a form that can be read.", broken);
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = answers.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return answers;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(answers.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = answers.get(name);
        return values == null ? null : values.clone();
    }

    /** None: what a file was called is an answer here. */
    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    /** It has been read: who asks for the bytes again finds none. */
    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new StringReader(""));
    }
}
