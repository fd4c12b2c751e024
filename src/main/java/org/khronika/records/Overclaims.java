package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * Holds what a record claims to what it cites. A version that claims more is not accepted; one that was accepted before this was asked
 * is published only as sure as its citations entitle to.
 */
public final class Overclaims {

    private Overclaims() {}

    /** A sentence for each claim that is more certain than what is cited for it. */
    public static List<Sayable> of(Stored<?> record, Function<RecordRef, Optional<Record>> sources) {
        return of(record.body(), record.citations(), sources);
    }

    private static List<Sayable> of(
            Record body, List<Citation> citations, Function<RecordRef, Optional<Record>> sources) {
        List<Sayable> sentences = new ArrayList<>();
        claims(body).forEach(claim -> {
            Evidence evidence = Evidence.of(citedFor(claim.field(), citations), sources);
            if (exceeds(claim, evidence)) {
                sentences.add(phrase("records.overclaim")
                        .with("what", claim.of())
                        .with("certainty", claim.certainty())
                        .with("needs", phrase(needs(claim.certainty())))
                        .with("cited", evidence.rests().said())
                        .with("entitles", evidence.entitles()));
            }
        });
        return List.copyOf(sentences);
    }

    /** The record, nowhere surer than what is cited for it. */
    public static <T extends Record> Stored<T> lowered(
            Stored<T> record, Function<RecordRef, Optional<Record>> sources) {
        Map<String, Certainty> less = new LinkedHashMap<>();
        claims(record.body()).forEach(claim -> {
            Evidence evidence = Evidence.of(citedFor(claim.field(), record.citations()), sources);
            if (exceeds(claim, evidence)) {
                less.put(claim.field(), evidence.entitles());
            }
        });
        if (less.isEmpty() || !(record.body() instanceof WithCertainty<?> sure)) {
            return record;
        }
        @SuppressWarnings("unchecked")
        T lowered = (T) sure.lowered(less);
        return record.with(lowered);
    }

    private static List<WithCertainty.Claim> claims(Record body) {
        return body instanceof WithCertainty<?> sure ? sure.claims() : List.of();
    }

    private static boolean exceeds(WithCertainty.Claim claim, Evidence evidence) {
        return claim.certainty().compareTo(evidence.entitles()) < 0;
    }

    private static String needs(Certainty claimed) {
        return switch (claimed) {
            case ESTABLISHED -> "records.overclaim.established";
            case CONFIRMED -> "records.overclaim.confirmed";
            case PROBABLE -> "records.overclaim.probable";
            default -> "records.overclaim.source";
        };
    }

    /** What is cited for an item, or for the whole record where nothing is cited for the item alone. */
    private static List<Citation> citedFor(String field, List<Citation> citations) {
        if (field.isEmpty()) {
            return citations;
        }
        List<Citation> own = citations.stream()
                .filter(cited -> cited.field() != null
                        && (cited.field().equals(field) || cited.field().startsWith(field + ".")))
                .toList();
        return own.isEmpty()
                ? citations.stream().filter(cited -> cited.field() == null).toList()
                : own;
    }
}
