import Glibc
import Testing

@testable import assay

@Suite("The second hand")
struct SecondHandTests {
  @Test("does each piece of work on a thread of its own, and is done when it has been waited for")
  func works() {
    let hand = SecondHand()
    let caller = pthread_self()
    nonisolated(unsafe) var worker = caller
    nonisolated(unsafe) var sum = 0
    for number in 1...1000 {
      hand.begin {
        worker = pthread_self()
        sum += number
      }
      hand.wait()
      #expect(sum == number * (number + 1) / 2)
    }
    #expect(pthread_equal(worker, caller) == 0)
  }

  @Test("leaves signals from outside to the first thread, and keeps its own faults")
  func signals() {
    let hand = SecondHand()
    nonisolated(unsafe) var mask = sigset_t()
    hand.begin { pthread_sigmask(SIG_SETMASK, nil, &mask) }
    hand.wait()
    for signal in [SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH] {
      #expect(sigismember(&mask, signal) == 1)
    }
    for signal in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      #expect(sigismember(&mask, signal) == 0)
    }
  }
}
