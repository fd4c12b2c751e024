package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What a hostile hand may send to the real server: each gets a sentence, and nothing of it is kept. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileUploadsTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String BOUNDARY = "----lamps";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    JdbcClient db;

    private HttpClient http;

    @BeforeEach
    void signIn() throws Exception {
        String email = "upload%d@monitor.test".formatted(System.nanoTime());
        members.add(email, "Ursa Uploader", Set.of(Role.DOCUMENTER), new BCryptPasswordEncoder(4).encode(PASSWORD));
        http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String form = "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password=" + PASSWORD + "&_csrf="
                + token("/sign-in");
        HttpResponse<String> signedIn = http.send(
                to("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(signedIn.statusCode()).isEqualTo(302);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private String token(String path) throws Exception {
        String page = http.send(to(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as("a form on %s", path).isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String name, InputStream content, long length) throws Exception {
        String token = token("/desk/reports/new");
        String head = "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(BOUNDARY, token)
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n".formatted(BOUNDARY, name)
                + "Content-Type: application/octet-stream\r\n\r\n";
        String tail = "\r\n--%s--\r\n".formatted(BOUNDARY);
        InputStream all = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
                content,
                new ByteArrayInputStream(tail.getBytes(StandardCharsets.UTF_8)))));
        return http.send(
                to("/desk/reports")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.fromPublisher(
                                HttpRequest.BodyPublishers.ofInputStream(() -> all),
                                head.getBytes(StandardCharsets.UTF_8).length + length + tail.length()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void refused(String name, byte[] content, String... sentences) throws Exception {
        long before = rows();
        HttpResponse<String> answer = send(name, new ByteArrayInputStream(content), content.length);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing was kept").contains(sentences);
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return db.sql("select (select count(*) from kept_file) + (select count(*) from record)")
                .query(Long.class)
                .single();
    }

    @Test
    void aProgramCalledLikeADocument() throws Exception {
        byte[] program = new byte[4096];
        System.arraycopy("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), 0, program, 0, 4);
        refused("lamps.docx", program, "found a Windows program");
    }

    @Test
    void aNameWithANulInIt() throws Exception {
        refused(
                "шамдар\0.txt",
                "On 3 March 2023 police detained Әлия.".getBytes(StandardCharsets.UTF_8),
                "The name of the file has characters in it that cannot be seen");
    }

    @Test
    void anEmptyFile() throws Exception {
        refused("lamps.txt", new byte[0], "The file is empty");
    }

    @Test
    void aFileOfBytesThatAreNoText() throws Exception {
        byte[] noise = new byte[2000];
        for (int n = 0; n < noise.length; n++) {
            noise[n] = (byte) (n * 7919 % 32);
        }
        refused("lamps.txt", noise, "Expected");
    }

    @Test
    void aDocumentThatUnpacksToHundredsOfMegabytes() throws Exception {
        refused("lamps.docx", docx("", 300_000_000), "unpacks");
    }

    @Test
    void aDocumentWhoseXmlGrowsOutOfItself() throws Exception {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE w [<!ENTITY a \"lamps\">");
        for (char name = 'b'; name <= 'k'; name++) {
            String each = "&%c;".formatted(name - 1).repeat(10);
            dtd.append("<!ENTITY %c \"%s\">".formatted(name, each));
        }
        refused("lamps.docx", docx(dtd + "]>", 0), "Expected");
    }

    @Test
    void aPdfOfTenThousandPages() throws Exception {
        refused("lamps.pdf", pdf(10_000), "pages");
    }

    @Test
    void aStreamOfFiveHundredMegabytes() throws Exception {
        long before = rows();
        HttpResponse<String> answer = send("lamps.txt", new Endless(500_000_000L), 500_000_000L);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than this desk takes");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anOrdinaryFileIsStillKept() throws Exception {
        byte[] text = "A note about lamps, for the hostile hand.".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = send("C:\\notes\\lamps.txt", new ByteArrayInputStream(text), text.length);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/desk/reports/KZ-D-");
    }

    /** A Word document whose main part begins with this and goes on with so many bytes that pack to nothing. */
    private static byte[] docx(String dtd, int padding) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String begin = "<?xml version=\"1.0\"?>" + dtd
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] blank = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int n = 0; n < padding / blank.length; n++) {
                zip.write(blank);
            }
            String end =
                    "<w:p><w:r><w:t>" + (dtd.isEmpty() ? "lamps" : "&k;") + "</w:t></w:r></w:p></w:body></w:document>";
            zip.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(int pages) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new java.util.ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int n = 0; n < pages; n++) {
            kids.append(n + 3).append(" 0 R ");
        }
        object(pdf, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
        object(pdf, offsets, "<< /Type /Pages /Count %d /Kids [%s] >>".formatted(pages, kids));
        for (int n = 0; n < pages; n++) {
            object(pdf, offsets, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>");
        }
        int xref = pdf.length();
        pdf.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(offsets.size() + 1, xref));
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void object(StringBuilder pdf, List<Integer> offsets, String body) {
        offsets.add(pdf.length());
        pdf.append(offsets.size()).append(" 0 obj\n").append(body).append("\nendobj\n");
    }

    /** So many letters, made as they are asked for. */
    private static final class Endless extends InputStream {

        private long left;

        private Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            java.util.Arrays.fill(into, from, from + given, (byte) 'a');
            left -= given;
            return given;
        }
    }
}
