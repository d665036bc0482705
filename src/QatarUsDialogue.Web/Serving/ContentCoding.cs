namespace QatarUsDialogue.Web.Serving;

/// <summary>How the bytes of an answer are packed on their way.</summary>
public enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}
