! Reprojection residuals of bundle adjustment: Rodrigues rotation, radial distortion, weights.
! x: 11 numbers per camera, 3 per point, 1 per observation; c: 2 measured coordinates per observation;
! m: cameras, points, then the camera and the point of each of n observations; y: 3 residuals per observation.
subroutine bundle(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(*), c(2, n)
  integer(c_long), intent(in) :: m(2 + 2 * n)
  real(c_double), intent(inout) :: y(3, n)
  real(c_double) :: place(2), weight
  integer(c_long) :: i, points, weights
  points = 11 * m(1)
  weights = points + 3 * m(2)
  do i = 1, n
    call project(x(11 * m(2 * i + 1) + 1), x(points + 3 * m(2 * i + 2) + 1), place)
    weight = x(weights + i)
    y(1, i) = weight * (place(1) - c(1, i))
    y(2, i) = weight * (place(2) - c(2, i))
    y(3, i) = 1 - weight * weight
  end do
contains
  subroutine project(camera, point, place)
    real(c_double), intent(in) :: camera(11), point(3)
    real(c_double), intent(out) :: place(2)
    real(c_double) :: seen(3), u, v, radius, distortion
    call rotate(camera(1:3), point - camera(4:6), seen)
    u = seen(1) / seen(3)
    v = seen(2) / seen(3)
    radius = u * u + v * v
    distortion = 1 + radius * (camera(10) + radius * camera(11))
    place(1) = u * distortion * camera(7) + camera(8)
    place(2) = v * distortion * camera(7) + camera(9)
  end subroutine

  subroutine rotate(axis, v, turned)
    real(c_double), intent(in) :: axis(3), v(3)
    real(c_double), intent(out) :: turned(3)
    real(c_double) :: square, angle, unit(3), along(3)
    square = axis(1) * axis(1) + axis(2) * axis(2) + axis(3) * axis(3)
    if (square > 1d-12) then
      angle = sqrt(square)
      unit = axis / angle
      call cross(unit, v, along)
      turned = v * cos(angle) + along * sin(angle) &
        + unit * (unit(1) * v(1) + unit(2) * v(2) + unit(3) * v(3)) * (1 - cos(angle))
    else
      call cross(axis, v, along)
      turned = v + along
    end if
  end subroutine

  subroutine cross(a, b, product)
    real(c_double), intent(in) :: a(3), b(3)
    real(c_double), intent(out) :: product(3)
    product(1) = a(2) * b(3) - a(3) * b(2)
    product(2) = a(3) * b(1) - a(1) * b(3)
    product(3) = a(1) * b(2) - a(2) * b(1)
  end subroutine
end subroutine
