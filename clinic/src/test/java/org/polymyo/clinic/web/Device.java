package org.polymyo.clinic.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A device with one passkey (ES256), written from the text of WebAuthn and CTAP; says whatever a test wants it to say. */
final class Device {
    static final int PRESENT = 1;
    static final int OWNER_ASKED = 4;
    private static final int WITH_KEY = 64;

    private final KeyPair key;
    private final byte[] credential = new byte[16];
    private int counter;

    Device() throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        key = maker.generateKeyPair();
        ByteBuffer.wrap(credential).putLong(System.nanoTime()).putLong(hashCode());
    }

    /** Sets what it counts. */
    void count(int used) {
        counter = used;
    }

    /** What a browser at an address says of the device's new key. */
    String made(String origin, String host, String challenge) throws GeneralSecurityException {
        var whole = new ByteArrayOutputStream();
        byte[] data = data(host, PRESENT | OWNER_ASKED | WITH_KEY, described());
        whole.writeBytes(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461")); // CBOR: fmt none
        whole.writeBytes(new byte[] {0x58, (byte) data.length});
        whole.writeBytes(data);
        return said("\"clientDataJSON\":\"" + text(client("create", origin, challenge)) + "\",\"attestationObject\":\""
                + text(whole.toByteArray()) + "\"");
    }

    /** What a browser at an address says of the device's answer. */
    String shown(String origin, String host, String challenge, int flags, String user) throws GeneralSecurityException {
        counter++;
        byte[] data = data(host, flags, new byte[0]);
        byte[] client = client("get", origin, challenge);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return said("\"clientDataJSON\":\"" + text(client) + "\",\"authenticatorData\":\"" + text(data)
                + "\",\"signature\":\"" + text(signature.sign()) + "\",\"userHandle\":\""
                + text(user.getBytes(StandardCharsets.UTF_8)) + "\"");
    }

    private String said(String response) {
        return "{\"id\":\"" + text(credential) + "\",\"rawId\":\"" + text(credential)
                + "\",\"type\":\"public-key\",\"response\":{" + response + "},\"clientExtensionResults\":{}}";
    }

    private static byte[] client(String type, String origin, String challenge) {
        String json = "{\"type\":\"webauthn." + type + "\",\"challenge\":\""
                + text(challenge.getBytes(StandardCharsets.UTF_8)) + "\",\"origin\":\"" + origin
                + "\",\"crossOrigin\":false}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(String host, int flags, byte[] more) throws GeneralSecurityException {
        return ByteBuffer.allocate(37 + more.length)
                .put(sha256(host.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(counter)
                .put(more)
                .array();
    }

    /** Maker, name and key, the key as COSE writes it. */
    private byte[] described() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return ByteBuffer.allocate(16 + 2 + credential.length + 77)
                .put(new byte[16])
                .putShort((short) credential.length)
                .put(credential)
                .put(HexFormat.of().parseHex("a5010203262001215820"))
                .put(number(point.getAffineX().toByteArray()))
                .put(HexFormat.of().parseHex("225820"))
                .put(number(point.getAffineY().toByteArray()))
                .array();
    }

    private static byte[] number(byte[] signed) {
        byte[] whole = new byte[32];
        byte[] value = signed.length > 32 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        System.arraycopy(value, 0, whole, 32 - value.length, value.length);
        return whole;
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
