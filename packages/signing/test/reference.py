"""An implementation of the signing rules that shares no code with the package: Python for text and HMAC, openssl for
RSA and Ed25519.

  python3 test/reference.py < cases.json      the stages of each case, as JSON, on stdout
  python3 test/reference.py fill <file>...    writes the stages into a file of vectors
"""

import base64
import hashlib
import hmac
import json
import pathlib
import subprocess
import sys
import tempfile
from decimal import Decimal
from urllib.parse import quote, unquote

KEYS = pathlib.Path(__file__).parent / "keys"


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def value_text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, dict)):
        return compact(value)
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def query_text(parameters):
    pairs = ((name, value_text(value)) for name, value in parameters.items() if value is not None)
    return "&".join(quote(name, safe="") + "=" + quote(value, safe="") for name, value in pairs)


def query_of(request):
    return request["query"] if "query" in request else query_text(request.get("params", {}))


def body_of(request):
    if "form" in request:
        return query_text(request["form"])
    return compact(request["json"]) if "json" in request else request.get("body", "")


def sign(credentials, payload, hmac_encoding):
    data = payload.encode("utf-8")
    if "secretKey" in credentials:
        digest = hmac.new(credentials["secretKey"].encode("utf-8"), data, hashlib.sha256)
        return digest.hexdigest() if hmac_encoding == "hex" else base64.b64encode(digest.digest()).decode()
    key = KEYS / credentials["privateKey"]
    if "ed25519" in credentials["privateKey"]:
        # openssl reads the input of a one-shot signature from a file whose size it can ask for.
        with tempfile.NamedTemporaryFile() as message:
            message.write(data)
            message.flush()
            command = ["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", key, "-in", message.name]
            signature = subprocess.run(command, capture_output=True, check=True).stdout
    else:
        command = ["openssl", "dgst", "-sha256", "-sign", key]
        signature = subprocess.run(command, input=data, capture_output=True, check=True).stdout
    return base64.b64encode(signature).decode()


def binance(credentials, request):
    query, body = query_of(request), body_of(request)
    given = query.split("&") + body.split("&")
    timed = [query] if query else []
    for name in ("recvWindow", "timestamp"):
        if name in request and not any(part.startswith(name + "=") for part in given):
            timed.append(f"{name}={request[name]}")
    timed = "&".join(timed)
    signature = sign(credentials, timed + body, "hex")
    return {
        "query": query,
        "body": body,
        "timedQuery": timed,
        "payload": timed + body,
        "signature": signature,
        "signedQuery": (timed + "&" if timed else "") + "signature=" + quote(signature, safe=""),
        "headers": {"X-MBX-APIKEY": credentials["apiKey"]},
    }


def bitget(credentials, request):
    query, body = query_of(request), body_of(request)
    decoded = "&".join("=".join(unquote(text) for text in part.split("=")) for part in query.split("&"))
    where = request["path"] + ("?" + decoded if decoded else "")
    payload = str(request["timestamp"]) + request["method"] + where + body
    signature = sign(credentials, payload, "base64")
    return {
        "query": query,
        "body": body,
        "decodedQuery": decoded,
        "payload": payload,
        "signature": signature,
        "headers": {
            "ACCESS-KEY": credentials["apiKey"],
            "ACCESS-SIGN": signature,
            "ACCESS-PASSPHRASE": credentials["passphrase"],
            "ACCESS-TIMESTAMP": str(request["timestamp"]),
        },
    }


def stages(case):
    exchange = binance if case["exchange"] == "binance" else bitget
    return exchange(case["credentials"], case["request"])


def fill(path):
    vectors = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    for case in vectors:
        case["stages"] = stages(case)
    plain = lambda value: float(value) if isinstance(value, Decimal) else value
    path.write_text(json.dumps(vectors, indent=2, ensure_ascii=False, default=plain) + "\n", encoding="utf-8")


if sys.argv[1:2] == ["fill"]:
    for name in sys.argv[2:]:
        fill(pathlib.Path(name))
else:
    cases = json.loads(sys.stdin.buffer.read().decode("utf-8"), parse_float=Decimal)
    sys.stdout.buffer.write(json.dumps([stages(case) for case in cases], ensure_ascii=False).encode("utf-8"))
