package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What all deeds that change a member do first and last: take turns, load what the actor looked at, write it down. */
@Component
record ChangingMembers(Accounts accounts, Audit audit, JsonMapper json) {

    /**
     * The account as it is now, while nobody else can change any member until the transaction ends.
     *
     * @param version that the actor looked at
     * @throws Refused when somebody has changed the member since
     */
    Account open(Member actor, long id, int version) {
        actor.must(Permission.MANAGE_MEMBERS);
        accounts.waitForTurn();
        Account account = accounts.find(id).orElseThrow(NoSuchMember::new);
        if (account.version() != version) {
            throw new Refused(
                    "",
                    phrase("access.refused.was-changed-by-somebody-else")
                            .with("member", account.member().name()));
        }
        return account;
    }

    /** Refuses to leave the organisation without anybody who can manage its members. */
    void keepAnAdministrator(Account leaving) {
        boolean another = accounts.list().stream()
                .anyMatch(other -> other.member().id() != leaving.member().id() && other.canAdminister());
        if (!another) {
            throw new Refused(
                    "",
                    phrase("access.refused.is-the-only-administrator-who")
                            .with("member", leaving.member().name()));
        }
    }

    /** Writes down what became of the member. */
    void tell(Member actor, String deed, @Nullable String reason, @Nullable Account before, long id) {
        Account after = accounts.find(id).orElseThrow(NoSuchMember::new);
        audit.note(actor, deed, reason, before == null ? null : words(before), words(after));
    }

    private String words(Account account) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("member", account.member().id());
        words.put("name", account.member().name());
        words.put("roles", names(account.member().roles()));
        words.put("blocked", account.blocked());
        return json.writeValueAsString(words);
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
