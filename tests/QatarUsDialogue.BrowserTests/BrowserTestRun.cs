using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("QatarUsDialogue.BrowserTests.BrowserTestRun", "QatarUsDialogue.BrowserTests")]

namespace QatarUsDialogue.BrowserTests;

/// <summary>
/// A run of all browser tests. Classes run side by side; what they share lives longer than any of them and ends here.
/// </summary>
public sealed class BrowserTestRun(IMessageSink messages) : XunitTestFramework(messages), IDisposable
{
    void IDisposable.Dispose()
    {
        SharedBrowser.EndAsync().GetAwaiter().GetResult();
        Dispose();
    }
}
