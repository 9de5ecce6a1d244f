"""Bodies of media types that schemathesis knows nothing of, for Scripts/check-api: made of any bytes, sent as they are."""

import schemathesis
from hypothesis import strategies

STREAMS = (
    "application/offset+octet-stream", "video/mp4", "video/quicktime", "video/webm", "video/x-matroska", "audio/wav",
    "audio/x-wav", "audio/mp4", "audio/aac", "audio/mpeg", "audio/ogg", "audio/webm", "audio/flac",
)
TEXTS = ("text/x-cooklang", "text/html", "application/ld+json")

for name in STREAMS:
    schemathesis.openapi.media_type(name, strategies.binary(max_size=4096))
for name in TEXTS:
    schemathesis.openapi.media_type(name, strategies.text(max_size=4096).map(lambda text: text.encode("utf-8", "ignore")))


@schemathesis.serializer(*STREAMS, *TEXTS)
def as_it_is(context, value):
    return {"data": value if isinstance(value, bytes) else str(value).encode("utf-8", "ignore")}
