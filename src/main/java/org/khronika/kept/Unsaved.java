package org.khronika.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;

/**
 * What is kept of the forms of the page that is being made. A page with a form puts {@code desk/parts :: kept} into it, and asks
 * here for the answers when it is opened with what was kept:
 *
 * <pre>{@code
 * String form(@ModelAttribute(name = "kept", binding = false) Unsaved kept, …)
 * kept.answers("record").map(…)
 * }</pre>
 */
public final class Unsaved {

    /** The hidden control with the ticket of a form. */
    public static final String CONTROL = "form-kept";

    /** In the model of an answer that leads nowhere else: the form went through all the same. */
    public static final String THROUGH = "formWentThrough";

    private final String page;
    private final Optional<KeptForm> opened;
    private final Supplier<List<KeptForm>> others;
    private final @Nullable Ticket carried;
    private final Function<String, @Nullable String> sent;
    private final Function<Ticket, String> seal;
    private final Function<KeptForm, Sayable> when;

    /**
     * @param others  asked only by a page that has a form
     * @param carried the ticket of a form that was sent and is shown again
     * @param sent    what was sent with it, by the names of its controls
     */
    Unsaved(
            String page,
            Optional<KeptForm> opened,
            Supplier<List<KeptForm>> others,
            @Nullable Ticket carried,
            Function<String, @Nullable String> sent,
            Function<Ticket, String> seal,
            Function<KeptForm, Sayable> when) {
        this.page = page;
        this.opened = opened;
        this.others = others;
        this.carried = carried;
        this.sent = sent;
        this.seal = seal;
        this.when = when;
    }

    /** What was kept of the form of that name, when it is opened with it. */
    public Optional<Map<String, List<String>>> answers(String form) {
        return opened.filter(one -> one.form().equals(form)).map(KeptForm::answers);
    }

    /** One answer that was kept of a form, or that was sent in vain just now; null for none. */
    public @Nullable String answer(String form, String name) {
        if (carried != null && carried.form().equals(form)) {
            return sent.apply(name);
        }
        return answers(form)
                .map(answers -> answers.getOrDefault(name, List.of()))
                .filter(values -> !values.isEmpty())
                .map(List::getFirst)
                .orElse(null);
    }

    /** A ticket as it goes into the page, with the number of the open form. */
    public record Sealed(UUID id, String text) {}

    /** The ticket of a form of this page. */
    public Sealed ticket(String form, String title) {
        return ticketAt(page, form, title);
    }

    /** The ticket of a form that is opened at another address than the one that is being answered. */
    public Sealed ticketAt(String at, String form, String title) {
        if (carried != null && carried.form().equals(form)) {
            return new Sealed(carried.id(), seal.apply(carried));
        }
        UUID id =
                opened.filter(one -> one.form().equals(form)).map(KeptForm::id).orElseGet(UUID::randomUUID);
        return new Sealed(id, seal.apply(new Ticket(id, 0, 0, at, form, title, Instant.EPOCH)));
    }

    /** The ticket of the form that a sent one has become, such as a choice between two versions: one is kept of both. */
    public Sealed ticketOn(String at, String form, String title) {
        return carried == null
                ? ticketAt(at, form, title)
                : new Sealed(carried.id(), seal.apply(new Ticket(carried.id(), 0, 0, at, form, title, Instant.EPOCH)));
    }

    /** What the form is filled in with, for the line that says so; null for none. */
    public @Nullable KeptForm opened(String form) {
        return opened.filter(one -> one.form().equals(form)).orElse(null);
    }

    /** What else is kept of that form of this page. */
    public List<KeptForm> others(String form) {
        return opened.isPresent() || carried != null
                ? List.of()
                : others.get().stream().filter(one -> one.form().equals(form)).toList();
    }

    /** When something was kept, in words: "today 14:05". */
    public Sayable when(KeptForm form) {
        return when.apply(form);
    }
}
