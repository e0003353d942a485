package xinzhi.ingest.format;

import java.nio.charset.StandardCharsets;

/** Documents of office programs that ask for a password. */
public final class Locked {
    /** A locked document of today is an old container around an encrypted one, which bears this name. */
    private static final String PACKAGE =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private Locked() {}

    /** Refuses a document that is locked. */
    public static void refuse(byte[] document) throws UnreadableException {
        if (Signature.OLE.begins(document) && new String(document, StandardCharsets.ISO_8859_1).contains(PACKAGE)) {
            throw refusal();
        }
    }

    /** What a user is told of one. */
    public static UnreadableException refusal() {
        return new UnreadableException(
                Reason.ENCRYPTED, "it is encrypted and asks for a password; save it without one");
    }
}
