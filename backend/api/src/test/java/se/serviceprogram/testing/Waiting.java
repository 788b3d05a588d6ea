package se.serviceprogram.testing;

/** Others who wait in the database for what a test holds. */
public final class Waiting {

    private Waiting() {}

    public static void atLeast(int number) throws Exception {
        for (int tries = 0; tries < 200; tries++) {
            if (Integer.parseInt(Database.single("select count(distinct pid) from pg_locks where not granted"))
                    >= number) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("fewer than " + number + " wait");
    }
}
