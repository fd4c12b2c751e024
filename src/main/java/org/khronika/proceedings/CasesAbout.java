package org.khronika.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.incidents.Attack;
import org.khronika.incidents.Incident;
import org.khronika.records.NamedBy;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/** Which cases are about an incident: those that name it, and those that one of its attacks names as the investigation. */
final class CasesAbout {

    private final NamedBy<Proceeding> naming;
    private final Map<RecordRef, Stored<Proceeding>> byAddress;

    private CasesAbout(Collection<Stored<Proceeding>> cases) {
        naming = NamedBy.of(cases, Proceeding::incidents);
        byAddress = cases.stream().collect(Collectors.toMap(Stored::address, one -> one));
    }

    static CasesAbout among(Collection<Stored<Proceeding>> cases) {
        return new CasesAbout(cases);
    }

    List<Stored<Proceeding>> about(Stored<Incident> incident) {
        Stream<Stored<Proceeding>> investigations = incident.body().attacks().stream()
                .map(Attack::investigation)
                .filter(Objects::nonNull)
                .flatMap(address -> Stream.ofNullable(byAddress.get(address)));
        return Stream.concat(naming.of(incident.address()).stream(), investigations)
                .distinct()
                .toList();
    }
}
