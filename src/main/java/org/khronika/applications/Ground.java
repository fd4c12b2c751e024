package org.khronika.applications;

import org.khronika.values.Choice;

/** Why an application was not granted, or was undone, as those who decided gave it. */
public enum Ground implements Choice {
    FORM("form or technical requirements"),
    MEMBERS("number or data of members or supporters"),
    PAPERS("papers missing, invalid or late"),
    CHARTER("name, aims or charter"),
    ORDER("the order of creation or nomination was broken"),
    BAN("a court or another body has forbidden it"),
    APPLICANT("the applicant may not"),
    ASSETS("declaration of assets or income"),
    CAMPAIGN("rules of the campaign"),
    NONE_GIVEN("no ground was given"),
    OTHER("another ground");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
