package org.khronika.access;

/** Somebody else gave the member a new password. */
public record PasswordRenewed(long member) {}
