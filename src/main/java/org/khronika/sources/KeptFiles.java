package org.khronika.sources;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of documents, by the hash of their bytes. Who may read one is decided by the document, never here. */
@Repository
class KeptFiles {

    private final JdbcClient db;
    private final Clock clock;

    KeptFiles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The hash by which a file is kept. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Keeps the file, unless these bytes are kept already; either takes as long as the other. Another who keeps the same bytes at this moment waits until this
     * transaction has ended.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Member member, String sha256, byte[] bytes, @Nullable String name, String mediaType, String text) {
        boolean fresh = write("kept_file", member, sha256, bytes, name, mediaType, text) > 0;
        if (!fresh) {
            write("kept_again", member, sha256, bytes, name, mediaType, text);
            db.sql("delete from kept_again where sha256 = :sha256")
                    .param("sha256", sha256)
                    .update();
        }
    }

    private int write(
            String table,
            Member member,
            String sha256,
            byte[] bytes,
            @Nullable String name,
            String mediaType,
            String text) {
        return db.sql("""
                        insert into %s (sha256, bytes, size, name, media_type, text, kept_at, kept_by)
                        values (:sha256, :bytes, :size, :name, :type, :text, :now, :member) on conflict do nothing""".formatted(table))
                .param("sha256", sha256)
                .param("bytes", bytes)
                .param("size", bytes.length)
                .param("name", name)
                .param("type", mediaType)
                .param("text", text)
                .param("now", OffsetDateTime.now(clock))
                .param("member", member.id())
                .update();
    }

    /** The text that was taken out of the file when it was kept. */
    Optional<String> findText(String sha256) {
        return db.sql("select text from kept_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .optional();
    }

    /** The bytes as they came. */
    Optional<byte[]> findBytes(String sha256) {
        return db.sql("select bytes from kept_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
