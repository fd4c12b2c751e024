package org.khronika.rules;

import org.khronika.values.Choice;

/** What happens that starts a deadline, or that a deadline ends before. */
public enum Trigger implements Choice {
    NOTIFIED_ASSEMBLY_PLANNED("assembly planned by notification"),
    ASSEMBLY_NOTIFICATION_RECEIVED("notification of an assembly received"),
    APPROVED_ASSEMBLY_PLANNED("assembly planned by application"),
    ASSEMBLY_APPLICATION_RECEIVED("application for an assembly received"),
    ALTERNATIVE_PROPOSED("another place or time proposed"),
    COMPLAINT_FILED("complaint of a crime filed"),
    INVESTIGATION_REGISTERED("investigation registered"),
    ACT_QUALIFIED("act qualified"),
    SEIZED("somebody seized"),
    SUSPECT_DETAINED("suspect detained"),
    DETENTION_RECORDED("detention recorded"),
    MEASURE_ORDERED("measure of restraint ordered"),
    CUSTODY_REQUESTED("request for custody received"),
    TAKEN_INTO_CUSTODY("taken into custody"),
    EXTENSION_REQUESTED("request to extend custody received"),
    SENT_TO_COURT("case received by the court"),
    JUDGMENT_PRONOUNCED("judgment pronounced"),
    JUDGMENT_RECEIVED_IN_CUSTODY("copy of the judgment received in custody"),
    APPEAL_RECEIVED("appeal received by the court"),
    JUDGMENT_IN_FORCE("judgment in force"),
    CASSATION_RECEIVED("cassation petition received"),
    AMNESTY_IN_FORCE("amnesty law in force"),
    ADMINISTRATIVELY_DETAINED("somebody detained for an administrative offence"),
    ADMINISTRATIVE_RULING_RECEIVED("copy of an administrative ruling received"),
    PARTY_NOTIFICATION_CONFIRMED("notification of a party confirmed"),
    FOUNDING_CONGRESS_HELD("founding congress held"),
    PARTY_APPLICATION_RECEIVED("application to register a party received"),
    PARTY_REGISTERED("party registered"),
    PARLIAMENTARY_ELECTION("election of the Mazhilis"),
    CANDIDATE_DECIDED("decision on a candidate"),
    CANDIDATE_REGISTERED("candidate registered"),
    SHUTDOWN_ORDERED("order to suspend networks received");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
