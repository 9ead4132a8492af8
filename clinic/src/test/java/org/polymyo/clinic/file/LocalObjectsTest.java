package org.polymyo.clinic.file;

class LocalObjectsTest extends ObjectStoreContractTest {
    @Override
    ObjectStore store() {
        return new LocalObjects(folder.resolve("objects"));
    }
}
