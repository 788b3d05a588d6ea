package se.serviceprogram.localstack;

import java.math.BigInteger;
import java.security.SecureRandom;

/** The passwords of the three database roles: the server's superuser, the owner that migrates, the application. */
public record DatabasePasswords(String superuser, String owner, String app) {

    public static DatabasePasswords random() {
        return new DatabasePasswords(randomPassword(), randomPassword(), randomPassword());
    }

    static String randomPassword() {
        return new BigInteger(160, new SecureRandom()).toString(36);
    }
}
