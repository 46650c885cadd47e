import Glibc

/// A second thread that does one piece of work while the first one does another, and sleeps else.
///
/// Made at the first piece of work. Where the system has no thread to give, the caller does the work.
final class SecondHand {
  private let tray = Tray()
  private var state = State.none

  private enum State { case none, waiting, working, refused }

  /// What passes between the two. The semaphores order every access.
  private final class Tray: @unchecked Sendable {
    var work: (() -> Void)?
    let laid: UnsafeMutablePointer<sem_t>
    let done: UnsafeMutablePointer<sem_t>

    init() {
      laid = .allocate(capacity: 1)
      done = .allocate(capacity: 1)
      sem_init(laid, 0, 0)
      sem_init(done, 0, 0)
    }
  }

  /// Begins a piece of work. Until `wait()` returns, nothing it touches may be touched.
  func begin(_ work: @escaping () -> Void) {
    precondition(state != .working)
    if state == .none { state = start() ? .waiting : .refused }
    guard state == .waiting else { return work() }
    state = .working
    tray.work = work
    sem_post(tray.laid)
  }

  /// Waits until the work is done.
  func wait() {
    guard state == .working else { return }
    Self.take(tray.done)
    state = .waiting
  }

  private func start() -> Bool {
    var thread = pthread_t()
    // What comes from outside is for the first thread; a fault is for whoever made it.
    var outside = sigset_t()
    var before = sigset_t()
    sigfillset(&outside)
    for fault in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { sigdelset(&outside, fault) }
    pthread_sigmask(SIG_SETMASK, &outside, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    // The thread keeps the tray for as long as it lives, which is as long as the program.
    let passed = Unmanaged.passRetained(tray)
    let code = pthread_create(
      &thread, nil,
      { passed in
        guard let passed else { return nil }
        let tray = Unmanaged<Tray>.fromOpaque(passed).takeRetainedValue()
        while true {
          SecondHand.take(tray.laid)
          tray.work?()
          tray.work = nil
          sem_post(tray.done)
        }
      }, passed.toOpaque())
    guard code == 0 else {
      passed.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private static func take(_ semaphore: UnsafeMutablePointer<sem_t>) {
    while sem_wait(semaphore) != 0 {}
  }
}
