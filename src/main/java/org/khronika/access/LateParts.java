package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;

/**
 * A form in parts that came after the session was over, such as a report with a file. A member's ticket has to stand in it before
 * anything else that is longer than a token; otherwise nothing of it is read. Of a file only the name is taken, as an answer: the
 * file itself is passed over.
 */
final class LateParts {

    /** The control with the ticket of a form. */
    static final String TICKET = "form-kept";

    private static final int BEFORE_TICKET = 4_000;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_HEADER = 1_000;

    private final HttpServletRequest request;
    private final Timed in;
    private final FileItemIterator parts;
    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private int read;
    private int count;

    LateParts(HttpServletRequest request, Duration time) throws IOException {
        this.request = request;
        this.in = new Timed(request.getInputStream(), time);
        FileUpload upload = new FileUpload();
        upload.setPartHeaderSizeMax(MOST_HEADER);
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        this.parts = upload.getItemIterator(new Body(request, in));
    }

    /** Reads as far as the ticket; false when there is none that is good. */
    boolean beginWithTicket(Predicate<String> isTicket) throws IOException {
        while (parts.hasNext()) {
            FileItemStream part = next();
            if (!part.isFormField()) {
                return false;
            }
            String answer = take(part, BEFORE_TICKET);
            if (TICKET.equals(part.getFieldName())) {
                return isTicket.test(answer);
            }
        }
        return false;
    }

    /** All that was sent, once it is there; within another time. */
    SmallBody rest(Duration time) throws IOException {
        in.until = System.nanoTime() + time.toNanos();
        while (parts.hasNext()) {
            FileItemStream part = next();
            if (part.isFormField()) {
                take(part, BodyLimits.FORM_BYTES);
            } else {
                add(part.getFieldName(), fileName(part));
            }
        }
        return SmallBody.inParts(request, answers);
    }

    private FileItemStream next() throws IOException {
        if (++count > MOST_PARTS) {
            throw new TooLong();
        }
        return parts.next();
    }

    private String take(FileItemStream part, int most) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        // Not closed: that would wait for the rest of what is too long.
        InputStream bytes = part.openStream();
        byte[] some = new byte[4_096];
        for (int n = bytes.read(some); n >= 0; n = bytes.read(some)) {
            read += n;
            if (read > most) {
                throw new TooLong();
            }
            text.write(some, 0, n);
        }
        String answer = text.toString(StandardCharsets.UTF_8);
        add(part.getFieldName(), answer);
        return answer;
    }

    private void add(String name, String answer) {
        answers.computeIfAbsent(name, none -> new ArrayList<>()).add(answer);
    }

    private static String fileName(FileItemStream part) {
        try {
            return String.valueOf(part.getName());
        } catch (InvalidFileNameException withNul) {
            return withNul.getName();
        }
    }

    /** More text than is kept of a form. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("Expected a form of at most %,d bytes.".formatted(BodyLimits.FORM_BYTES));
        }
    }

    private static final class Timed extends FilterInputStream {

        private long until;

        private Timed(InputStream in, Duration time) {
            super(in);
            until = System.nanoTime() + time.toNanos();
        }

        @Override
        public int read() throws IOException {
            return inTime(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return inTime(super.read(bytes, from, length));
        }

        private int inTime(int count) throws IOException {
            if (System.nanoTime() > until) {
                throw new SmallBody.TooSlow();
            }
            return count;
        }
    }

    private record Body(HttpServletRequest request, InputStream in) implements UploadContext {

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return String.valueOf(request.getContentType());
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }
    }
}
